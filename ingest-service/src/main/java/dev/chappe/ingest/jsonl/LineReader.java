package dev.chappe.ingest.jsonl;

import dev.chappe.ingest.article.Excerpt;
import dev.chappe.schemas.record.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** Splits a stream into lines, holding no more of a line than the limit. */
final class LineReader {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int limit;

    /**
     * Reads from a stream that the caller closes.
     *
     * @param longest
     *            bytes of the longest line that is returned whole
     */
    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line; empty at the end. A stream that ends in a line feed has no line after it. */
    Optional<RawLine> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int end = indexOfLineFeed();
            line.write(buffer, position, end - position);
            boolean complete = end < limit;
            position = complete ? end + 1 : end;
            if (line.size() > longest) {
                return Optional.of(tooLong(line, complete));
            }
            if (complete) {
                break;
            }
        }
        return Optional.of(new RawLine.Whole(line.toByteArray()));
    }

    private RawLine tooLong(ByteArrayOutputStream beginning, boolean complete) throws IOException {
        byte[] held = beginning.toByteArray();
        MessageDigest digest = Fingerprint.sha256();
        digest.update(held);
        long length = held.length;
        boolean ended = complete;
        while (!ended && fill()) {
            int end = indexOfLineFeed();
            digest.update(buffer, position, end - position);
            length += end - position;
            ended = end < limit;
            position = ended ? end + 1 : end;
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return new RawLine.TooLong(new Excerpt(held, length, sha256));
    }

    private int indexOfLineFeed() {
        int at = position;
        while (at < limit && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }
}
