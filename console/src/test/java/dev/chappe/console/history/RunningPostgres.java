package dev.chappe.console.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL of this test alone, from the binaries among its dependencies. */
final class RunningPostgres implements AutoCloseable {

    private static final String BINARIES = "/postgres-linux-x86_64.txz";
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Process process;
    private final int port;
    private int databases;

    private RunningPostgres(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** What it takes to start one and is not there; empty when all is. */
    static Optional<String> missing() {
        if (!System.getProperty("os.name").equals("Linux") || !System.getProperty("os.arch").equals("amd64")) {
            return Optional.of("its binaries are for Linux on amd64");
        }
        return isRoot() && !Files.isExecutable(SETPRIV)
                ? Optional.of("it does not run as root, and there is no setpriv (util-linux) to run it as nobody")
                : Optional.empty();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    static RunningPostgres start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("chappe-postgres");
        // Nobody must get in.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        unpack(folder);
        run(folder, "bin/initdb", "-D", folder.resolve("data").toString(), "-U", "chappe", "-A", "trust", "-E", "UTF8",
                "--no-locale", "--no-sync").waitFor();
        int port = freePort();
        Process process = run(folder, "bin/postgres", "-D", folder.resolve("data").toString(), "-p",
                Integer.toString(port), "-h", "127.0.0.1", "-k", folder.toString(), "-F");
        RunningPostgres running = new RunningPostgres(folder, process, port);
        await().atMost(PATIENCE).failFast(() -> assertThat(process.isAlive()).isTrue()).ignoreExceptions()
                .until(() -> {
                    running.connect().close();
                    return true;
                });
        return running;
    }

    private static void unpack(Path folder) throws IOException, InterruptedException {
        Path archive = folder.resolve("postgres.txz");
        try (InputStream binaries = RunningPostgres.class.getResourceAsStream(BINARIES)) {
            Files.copy(binaries, archive);
        }
        Process tar = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", folder.toString()).inheritIO()
                .start();
        assertThat(tar.waitFor()).as("tar and xz are wanted").isZero();
    }

    private static Process run(Path folder, String... command) throws IOException {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            words.addAll(List.of(SETPRIV.toString(), "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        words.addAll(List.of(command));
        words.set(words.indexOf(command[0]), folder.resolve(command[0]).toString());
        return new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log.txt").toFile())).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=chappe";
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"));
    }

    /** Makes an empty database; its JDBC address. */
    String newDatabase() throws SQLException {
        String name = "history" + ++databases;
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url(name);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
