package dev.chappe.launcher;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process started by a test, its output in files; killed when closed. */
public final class RunningProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path out;
    private final Path err;

    private RunningProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts the packaged chappe, as its users do, on the JDK of the tests. */
    public static RunningProcess chappe(Path folder, String... arguments) throws IOException {
        return chappe(folder, Map.of(), arguments);
    }

    /** Starts the packaged chappe with further variables in its environment. */
    public static RunningProcess chappe(Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of("target", "chappe", "chappe").toAbsolutePath().toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return start(folder, builder);
    }

    /** Starts any process, its output going to files of the folder. */
    public static RunningProcess start(Path folder, ProcessBuilder builder) throws IOException {
        Path out = Files.createTempFile(folder, "process", ".out");
        Path err = Files.createTempFile(folder, "process", ".err");
        return new RunningProcess(builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
    }

    /** What it has written to standard output so far. */
    public String out() {
        return read(out);
    }

    /** What it has written to standard error so far. */
    public String err() {
        return read(err);
    }

    /** Waits until a line begins with the prefix, and gives the rest of it. */
    public String awaitLine(String prefix) {
        await().atMost(PATIENCE).failFast("ended early", () -> !process.isAlive() && !out().contains(prefix))
                .until(() -> out().lines().anyMatch(line -> line.startsWith(prefix)));
        return out().lines().filter(line -> line.startsWith(prefix)).findFirst().orElseThrow()
                .substring(prefix.length());
    }

    /** Waits for its end, and gives its exit code. */
    public int awaitEnd() {
        return awaitEnd(PATIENCE.multipliedBy(2));
    }

    /** Waits longer than for others. */
    public int awaitEnd(Duration patience) {
        await().atMost(patience).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** kill -9. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Sends a signal by its name, such as STOP and CONT. */
    public void signal(String name) throws IOException, InterruptedException {
        int sent = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
        if (sent != 0) {
            throw new IOException("kill -" + name + " ends with " + sent);
        }
    }

    /** SIGTERM, and its end. */
    public int terminate() {
        process.destroy();
        return awaitEnd();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
