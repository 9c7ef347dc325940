package dev.chappe.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Undoes the compression of a body, which is gzip or nothing, within a limit. */
final class Compression {

    private static final Set<String> UNDERSTOOD = Set.of("", "identity", "gzip", "x-gzip");

    private Compression() {}

    /**
     * The bytes themselves where they are not compressed. A body that is gzip by its first bytes is that, whatever the
     * server says; one that is gzip twice over is not undone twice.
     *
     * @param encoding
     *            value of Content-Encoding, empty when there is none
     */
    static byte[] undo(byte[] body, String encoding, int limit) throws FetchException {
        if (!UNDERSTOOD.contains(encoding.strip().toLowerCase(Locale.ROOT))) {
            throw new FetchException(FetchFailure.BAD_COMPRESSION,
                    "compressed with " + encoding + ", which was not asked for");
        }
        return isGzip(body) ? inflate(body, limit) : body;
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b;
    }

    private static byte[] inflate(byte[] body, int limit) throws FetchException {
        byte[] inflated;
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            inflated = gzip.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new FetchException(FetchFailure.BAD_COMPRESSION, "damaged gzip: " + e.getMessage());
        }
        if (inflated.length > limit) {
            throw new FetchException(FetchFailure.TOO_LARGE, "more than " + limit + " bytes uncompressed");
        }
        return inflated;
    }
}
