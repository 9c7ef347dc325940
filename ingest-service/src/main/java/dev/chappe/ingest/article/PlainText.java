package dev.chappe.ingest.article;

import java.nio.charset.Charset;

/** Plain text as the contract wants it: paragraphs separated by one line feed each, nothing that is no character. */
public final class PlainText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PlainText() {}

    /**
     * Normalises line ends, drops control characters, blank lines and the white space around lines. What stands inside
     * a line stays as it is, no-break spaces included: they tell figures from one another. Twice is once.
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                endLine(clean, line);
            } else if (Character.isSurrogate(c)) {
                i = appendPair(line, text, i);
            } else {
                appendCharacter(line, c);
            }
        }
        endLine(clean, line);
        return clean.toString();
    }

    /** As {@link #clean}, all in one line. */
    public static String cleanLine(String text) {
        return clean(text).replace('\n', ' ');
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0b || c == 0x2028 || c == 0x2029;
    }

    private static int appendPair(StringBuilder line, String text, int at) {
        if (at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            line.append(text, at, at + 2);
            return at + 1;
        }
        line.append('\ufffd');
        return at;
    }

    private static void appendCharacter(StringBuilder line, char c) {
        if (c == '\t') {
            line.append(' ');
        } else if (c >= 0x80 && c <= 0x9f) {
            appendMisread(line, c);
        } else if (c >= ' ' && c != 0x7f && c < '\ufffe' && !isUnseen(c)) {
            line.append(c);
        }
    }

    /** What shows a text otherwise than it is: marks without width, and those that turn its direction round. */
    private static boolean isUnseen(char c) {
        return c == 0xad || c == 0x200b || c == 0x2060 || c == '\ufeff' || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** C1 controls do not occur in text; they are windows-1252 taken for Latin-1, as browsers know too. */
    private static void appendMisread(StringBuilder line, char c) {
        char meant = new String(new byte[]{(byte) c}, WINDOWS_1252).charAt(0);
        if (meant > 0x9f && meant != '\ufffd') {
            line.append(meant);
        }
    }

    private static void endLine(StringBuilder clean, StringBuilder line) {
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            if (!clean.isEmpty()) {
                clean.append('\n');
            }
            clean.append(line, start, end);
        }
        line.setLength(0);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200b;
    }
}
