package dev.chappe.ingest.article;

import java.util.Locale;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Tells text that is evidently markup from text that merely holds angle brackets or ampersands. */
final class Markup {

    private static final int LONGEST_TAG = 2_000;
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_REFERENCE = 32;

    private Markup() {}

    /** Whether a tag that HTML knows stands in the text. {@code 1 < 2} and {@code List<String>} are none. */
    static boolean hasTags(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (isTag(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** The text with its character references resolved, those alone that end in a semicolon as they should. */
    static String withoutReferences(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length()).append(text, 0, ampersand);
        int at = ampersand;
        while (at < text.length()) {
            int end = text.charAt(at) == '&' ? referenceEnd(text, at) : -1;
            if (end < 0) {
                plain.append(text.charAt(at++));
            } else {
                plain.append(Parser.unescapeEntities(text.substring(at, end), false));
                at = end;
            }
        }
        return plain.toString();
    }

    private static boolean isTag(String text, int open) {
        int start = text.startsWith("</", open) ? open + 2 : open + 1;
        int end = start;
        while (end < text.length() && end - start <= LONGEST_NAME && isAsciiAlphanumeric(text.charAt(end))) {
            end++;
        }
        if (end == start || end == text.length() || " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        int limit = Math.min(text.length(), end + LONGEST_TAG);
        for (int i = end; i < limit; i++) {
            if (text.charAt(i) == '>') {
                return Tag.isKnownTag(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
            if (text.charAt(i) == '<') {
                return false;
            }
        }
        return false;
    }

    private static int referenceEnd(String text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + LONGEST_REFERENCE);
        int end = ampersand + 1;
        while (end < limit
                && (isAsciiAlphanumeric(text.charAt(end)) || (end == ampersand + 1 && text.charAt(end) == '#'))) {
            end++;
        }
        if (end >= limit || text.charAt(end) != ';') {
            return -1;
        }
        String name = text.substring(ampersand + 1, end);
        boolean known = name.startsWith("#") ? isNumeric(name) : Entities.isNamedEntity(name);
        return known ? end + 1 : -1;
    }

    private static boolean isNumeric(String reference) {
        boolean hexadecimal = reference.startsWith("#x") || reference.startsWith("#X");
        String digits = reference.substring(hexadecimal ? 2 : 1);
        return !digits.isEmpty() && digits.length() <= 7
                && digits.chars().allMatch(c -> Character.digit(c, hexadecimal ? 16 : 10) >= 0);
    }

    private static boolean isAsciiAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
