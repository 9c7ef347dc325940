package dev.chappe.ingest.websub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The header X-Hub-Signature: a method, and the HMAC of the body by it (W3C WebSub, 8). */
final class HubSignature {

    private static final Map<String, String> METHODS = Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384",
            "HmacSHA384", "sha512", "HmacSHA512");

    private HubSignature() {}

    /**
     * Whether a body was signed with a secret.
     *
     * @param header
     *            as sent, null when there was none
     */
    static boolean isFrom(String secret, @Nullable String header, byte[] body) {
        int equals = header == null ? -1 : header.indexOf('=');
        if (header == null || equals < 0) {
            return false;
        }
        String method = METHODS.get(header.substring(0, equals).strip().toLowerCase(Locale.ROOT));
        if (method == null) {
            return false;
        }
        String expected = HexFormat.of().formatHex(hmac(method, secret, body));
        String given = header.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                expected.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(String method, String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), method));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every platform has " + method, e);
        }
    }
}
