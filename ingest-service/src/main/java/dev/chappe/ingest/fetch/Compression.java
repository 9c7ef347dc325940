package dev.chappe.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the compression of a body, which is gzip, brotli or nothing, within a limit. */
final class Compression {

    /** What a request offers. */
    static final String UNDERSTOOD = "gzip, br";

    private Compression() {}

    private interface Decoder {
        InputStream decode(InputStream compressed) throws IOException;
    }

    /**
     * The bytes themselves where they are not compressed. A body that is gzip by its first bytes is that, whatever the
     * server says; one that is compressed twice over is not undone twice.
     *
     * @param encoding
     *            value of Content-Encoding, empty when there is none
     */
    static byte[] undo(byte[] body, String encoding, int limit) throws FetchException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity", "gzip", "x-gzip" -> isGzip(body) ? inflate(body, limit, GZIPInputStream::new) : body;
            case "br" -> inflate(body, limit, BrotliInputStream::new);
            default -> throw new FetchException(FetchFailure.BAD_COMPRESSION,
                    "compressed with " + encoding + ", which was not asked for");
        };
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b;
    }

    private static byte[] inflate(byte[] body, int limit, Decoder decoder) throws FetchException {
        byte[] inflated;
        try (InputStream plain = decoder.decode(new ByteArrayInputStream(body))) {
            inflated = plain.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new FetchException(FetchFailure.BAD_COMPRESSION, "damaged: " + e.getMessage());
        }
        if (inflated.length > limit) {
            throw new FetchException(FetchFailure.TOO_LARGE, "more than " + limit + " bytes uncompressed");
        }
        return inflated;
    }
}
