package dev.chappe.ingest.article;

import dev.chappe.schemas.record.Fingerprint;
import java.util.Arrays;

/** What is kept of an input that was refused: its beginning, its length, its hash. */
public final class Excerpt {

    /** How much of the beginning is kept. */
    public static final int KEPT_BYTES = 64 * 1024;

    private final byte[] head;
    private final long length;
    private final String sha256;

    /**
     * For an input too long to be held.
     *
     * @param head
     *            the beginning, cut to {@link #KEPT_BYTES}
     * @param length
     *            bytes of the whole
     * @param sha256
     *            of the whole, 64 hexadecimal digits
     */
    public Excerpt(byte[] head, long length, String sha256) {
        this.head = Arrays.copyOf(head, Math.min(head.length, KEPT_BYTES));
        this.length = length;
        this.sha256 = sha256;
    }

    public static Excerpt of(byte[] whole) {
        return new Excerpt(whole, whole.length, Fingerprint.sha256Of(whole));
    }

    public byte[] head() {
        return head.clone();
    }

    public long length() {
        return length;
    }

    public String sha256() {
        return sha256;
    }
}
