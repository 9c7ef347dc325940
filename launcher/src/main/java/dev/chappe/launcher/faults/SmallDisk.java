package dev.chappe.launcher.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A directory on a disk that can be filled: a file system in memory of a few megabytes where mounting is permitted, and
 * elsewhere files that may not grow, by a limit of the process.
 */
final class SmallDisk implements AutoCloseable {

    private static final String SMALL = "size=8m";
    private static final String BALLAST = "ballast";
    private static final int BLOCK = 4096;
    private static final String LARGE = "size=2g";
    private static final int FILE_BLOCKS = 64;

    private final Path directory;
    private final boolean mounted;

    private SmallDisk(Path directory, boolean mounted) {
        this.directory = directory;
        this.mounted = mounted;
    }

    static SmallDisk at(Path directory) throws InterruptedException {
        try {
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new SmallDisk(directory,
                run("mount", "-t", "tmpfs", "-o", SMALL, "chappe-faults", directory.toString()));
    }

    Path directory() {
        return directory;
    }

    /** What goes before the command of a process that is to run into the limit. */
    List<String> limits() {
        return mounted ? List.of() : List.of("sh", "-c", "ulimit -f " + FILE_BLOCKS + "; exec \"$@\"", "sh");
    }

    /**
     * Leaves no byte free.
     *
     * @throws IllegalStateException
     *             when the disk has room all the same
     */
    void fill() {
        if (!mounted) {
            return;
        }
        try (OutputStream ballast = Files.newOutputStream(directory.resolve(BALLAST))) {
            byte[] block = new byte[BLOCK];
            while (Files.getFileStore(directory).getUsableSpace() > 0) {
                ballast.write(block);
            }
        } catch (IOException full) {
            // As wanted.
        }
        long free = directory.toFile().getUsableSpace();
        if (free > 0) {
            throw new IllegalStateException("the disk that was to be full has " + free + " bytes left");
        }
    }

    /** Makes room. Whether that helps a process that is running; where not, it must be started anew without limits. */
    boolean makeRoom() throws InterruptedException {
        return mounted && run("mount", "-o", "remount," + LARGE, directory.toString());
    }

    @Override
    public void close() {
        if (mounted) {
            try {
                run("umount", "-l", directory.toString());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    @Override
    public String toString() {
        return mounted ? "a file system of 8 MB" : "files of 32 kB at most";
    }
}
