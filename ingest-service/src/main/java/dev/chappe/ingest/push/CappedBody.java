package dev.chappe.ingest.push;

import dev.chappe.ingest.article.Excerpt;
import dev.chappe.schemas.record.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A body that was read to its end but held only up to a limit. */
sealed interface CappedBody {

    /** All of it. */
    final class Whole implements CappedBody {

        private final byte[] bytes;

        private Whole(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Not copied: a body is read once. */
        byte[] bytes() {
            return bytes;
        }

        @Override
        public String sha256() {
            return Fingerprint.sha256Of(bytes);
        }
    }

    /** Only its beginning was kept. */
    record TooLarge(Excerpt excerpt) implements CappedBody {

        @Override
        public String sha256() {
            return excerpt.sha256();
        }
    }

    /** Hash of all of it. */
    String sha256();

    static CappedBody read(InputStream in, int limit) throws IOException {
        byte[] beginning = in.readNBytes(limit + 1);
        if (beginning.length <= limit) {
            return new Whole(beginning);
        }
        MessageDigest digest = Fingerprint.sha256();
        digest.update(beginning);
        long length = beginning.length;
        byte[] buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            length += read;
        }
        return new TooLarge(new Excerpt(beginning, length, HexFormat.of().formatHex(digest.digest())));
    }
}
