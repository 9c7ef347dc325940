package dev.chappe.launcher.broker;

import dev.chappe.launcher.process.CommandFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The directory that a whole pipeline keeps its data in: the broker's log, the state stores, the log file.
 *
 * <p>
 * One process at a time: it is locked while open. The lock is the operating system's and ends with the process, however
 * that ends.
 */
public final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "chappe.lock";

    private final Path root;
    private final Lifetime lifetime;
    private final FileChannel lock;

    private enum Lifetime {
        KEPT, EPHEMERAL
    }

    private DataDirectory(Path root, Lifetime lifetime, FileChannel lock) {
        this.root = root;
        this.lifetime = lifetime;
        this.lock = lock;
    }

    /**
     * Opens a directory that stays, and makes it when it is not there.
     *
     * @throws CommandFailure
     *             when it cannot be made or written, or another process has it open
     */
    public static DataDirectory open(Path root) {
        return lock(root.toAbsolutePath().normalize(), Lifetime.KEPT);
    }

    /** Makes a directory among the temporary files that {@link #close} deletes. */
    public static DataDirectory ephemeral() {
        try {
            return lock(Files.createTempDirectory("chappe-"), Lifetime.EPHEMERAL);
        } catch (IOException failure) {
            throw new CommandFailure("no temporary directory can be made in " + System.getProperty("java.io.tmpdir")
                    + " (" + failure + "); free space there, or name a directory with --data", failure);
        }
    }

    private static DataDirectory lock(Path root, Lifetime lifetime) {
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE,
                    StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                String holder = holder(channel);
                channel.close();
                throw new CommandFailure("the data directory " + root + " is in use by process " + holder
                        + "; stop that one first, or name another directory with --data");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)), 0);
            return new DataDirectory(root, lifetime, channel);
        } catch (IOException failure) {
            throw new CommandFailure("the data directory " + root + " cannot be written (" + failure
                    + "); make it writable, or name another one with --data", failure);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        String pid = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
        return pid.isEmpty() ? "unknown" : pid;
    }

    /** The directory itself, absolute. */
    public Path root() {
        return root;
    }

    /** Where the broker's log and metadata are. */
    public Path brokerLog() {
        return root.resolve("kafka");
    }

    /** Where the state stores are. */
    public Path state() {
        return root.resolve("state");
    }

    /** The log of the program. */
    public Path logFile() {
        return root.resolve("logs").resolve("chappe.log");
    }

    /** What the broker remembers of its last run. */
    Path portsFile() {
        return root.resolve("broker.properties");
    }

    /** Unlocks the directory, and deletes it when it is an ephemeral one. */
    @Override
    public void close() throws IOException {
        lock.close();
        if (lifetime == Lifetime.EPHEMERAL) {
            delete();
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
