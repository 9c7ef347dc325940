package dev.chappe.schemas.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes by which articles and revisions are told apart. */
public final class Fingerprint {

    private static final int SHORT_BYTES = 16;

    private Fingerprint() {}

    /** The first 128 bits of the SHA-256 of the parts, a NUL between two of them, as 32 hexadecimal digits. */
    public static String of(String... parts) {
        MessageDigest digest = sha256();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                digest.update((byte) 0);
            }
            digest.update(parts[i].getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, SHORT_BYTES);
    }

    /** The whole SHA-256 of the bytes, as 64 hexadecimal digits. */
    public static String sha256Of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A digest to feed piece by piece, for what is too large to be held. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
