package dev.chappe.enrich.text;

import java.util.regex.Pattern;

/** Lets a table of cases show characters that cannot be seen: {00AD} is a soft hyphen. */
public final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("\\{(\\p{XDigit}{4})}");

    private EscapedText() {}

    /** Puts the characters in. */
    public static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
    }
}
