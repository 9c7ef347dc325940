package dev.chappe.launcher.intake;

import dev.chappe.launcher.process.CommandFailure;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A document that somebody saved, plain or gzipped. */
public final class SavedFile {

    private static final Path STANDARD_INPUT = Path.of("-");

    private SavedFile() {}

    /**
     * Its bytes, unzipped; one more than the most at the most.
     *
     * @throws CommandFailure
     *             when it cannot be read
     */
    public static byte[] read(Path file, int most) {
        try (InputStream in = file.equals(STANDARD_INPUT)
                ? new FileInputStream(FileDescriptor.in)
                : Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            boolean zipped = bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
            if (!zipped) {
                return bytes;
            }
            try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return unzipped.readNBytes(most + 1);
            }
        } catch (IOException failure) {
            throw new CommandFailure(file + " cannot be read (" + failure + "); name a file, plain or gzipped, or -"
                    + " for standard input", failure);
        }
    }
}
