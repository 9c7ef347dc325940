package dev.chappe.ingest.fetch;

import org.jspecify.annotations.Nullable;

/** The body of an answer, uncompressed. */
public final class FetchedDocument {

    private final byte[] bytes;
    private final @Nullable String charset;

    public FetchedDocument(byte[] bytes, @Nullable String charset) {
        this.bytes = bytes;
        this.charset = charset;
    }

    /** Not copied: a document is read once. */
    public byte[] bytes() {
        return bytes;
    }

    /** What the server calls the encoding; null when it does not say. */
    public @Nullable String charset() {
        return charset;
    }
}
