package dev.chappe.enrich.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for a text that nobody has to hand out: the first 128 bits of its SHA-256, in 32 hexadecimal digits. */
public final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    /** The fingerprint of a text; a lone surrogate counts as a question mark. */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
