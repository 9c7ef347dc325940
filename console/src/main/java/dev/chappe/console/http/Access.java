package dev.chappe.console.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may ask.
 *
 * @param login
 *            user:password for basic authentication, empty when it is not taken
 * @param token
 *            for bearer authentication, empty when it is not taken
 */
public record Access(Optional<String> login, Optional<String> token) {

    /** Everybody who reaches the address. */
    public static final Access OPEN = new Access(Optional.empty(), Optional.empty());

    /** Whether everybody may ask. */
    boolean isOpen() {
        return login.isEmpty() && token.isEmpty();
    }

    /** Whether the header Authorization, "" when there is none, lets in. */
    boolean lets(String authorization) {
        return isOpen() || accepted().stream().map(accepted -> same(accepted, authorization)).reduce(false,
                Boolean::logicalOr);
    }

    /** What a browser or a program that is not let in is asked for. */
    String challenge() {
        return login.isPresent() ? "Basic realm=\"Chappe\", charset=\"UTF-8\"" : "Bearer";
    }

    private List<String> accepted() {
        return Stream
                .concat(login.map(words -> "Basic "
                        + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8))).stream(),
                        token.map(words -> "Bearer " + words).stream())
                .toList();
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
