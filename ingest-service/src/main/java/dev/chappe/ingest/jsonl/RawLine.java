package dev.chappe.ingest.jsonl;

import dev.chappe.ingest.article.Excerpt;

/** A line of bytes, without its line feed. */
sealed interface RawLine {

    /** A line that fits. */
    final class Whole implements RawLine {

        private final byte[] bytes;

        Whole(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Not copied: a line is read once and passed on. */
        byte[] bytes() {
            return bytes;
        }
    }

    /** A line longer than the limit, of which only the beginning was kept. */
    record TooLong(Excerpt excerpt) implements RawLine {}
}
