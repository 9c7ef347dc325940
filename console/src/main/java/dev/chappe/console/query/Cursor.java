package dev.chappe.console.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The last row of a page: the next one begins after it. Opaque to those who hand it back.
 *
 * @param at
 *            milliseconds since 1970
 */
public record Cursor(long at, String id) {

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads one that was handed out.
     *
     * @throws IllegalArgumentException
     *             when it is none
     */
    public static Cursor parse(String text) {
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        int blank = plain.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException(text);
        }
        return new Cursor(Long.parseLong(plain.substring(0, blank)), plain.substring(blank + 1));
    }
}
