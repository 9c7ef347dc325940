package dev.chappe.alert.deliver;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs webhooks by the Standard Webhooks specification: v1 and the HMAC-SHA256 of id, timestamp and body, joined by dots,
 * in base64; one for each secret, so that one can take over from another.
 */
final class StandardSignature {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private StandardSignature() {}

    /**
     * The value of the header webhook-signature.
     *
     * @param secrets
     *            one or several with blanks between, each in base64, with or without whsec_ before it
     * @throws IllegalArgumentException
     *             when a secret is no base64; the message does not show it
     */
    static String of(String secrets, String id, Instant timestamp, String body) {
        byte[] signed = (id + "." + timestamp.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8);
        List<String> signatures = new ArrayList<>();
        for (String secret : BLANKS.split(secrets.strip(), -1)) {
            signatures.add("v1," + Base64.getEncoder().encodeToString(hmac(key(secret), signed)));
        }
        return String.join(" ", signatures);
    }

    private static byte[] key(String secret) {
        try {
            byte[] key = Base64.getDecoder()
                    .decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
            if (key.length > 0) {
                return key;
            }
        } catch (IllegalArgumentException noBase64) {
            // Told below, without the secret that the exception's message might show.
        }
        throw new IllegalArgumentException(
                "the secret is no base64; make one with: echo whsec_$(openssl rand -base64 32)");
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
