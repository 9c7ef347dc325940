package dev.chappe.enrich.text;

import java.text.Normalizer;

/**
 * The form in which words are compared: lower case, no accents, ligatures spelt out ("œ" is "oe"), one kind of
 * apostrophe and hyphen, ASCII digits, no invisible characters.
 */
public final class Folding {

    /** Most characters that one character folds to. */
    static final int LONGEST = 2;

    private static final int TABLE = 0x2100;
    private static final char[] FOLDED = new char[TABLE];
    private static final char DROP = 0;

    static {
        for (char c = 0; c < TABLE; c++) {
            FOLDED[c] = foldOne(c);
        }
    }

    private Folding() {}

    /** Folds a word or phrase. */
    public static String fold(String text) {
        char[] out = new char[text.length() * LONGEST];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length = append(text.charAt(i), out, length);
        }
        return new String(out, 0, length);
    }

    /** Appends the folded form of a UTF-16 unit, none to {@link #LONGEST} characters, and tells the new length. */
    static int append(char c, char[] out, int at) {
        if (c < 0x80) {
            out[at] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            return at + 1;
        }
        char folded = c < TABLE ? FOLDED[c] : foldOne(c);
        if (folded == DROP) {
            return at;
        }
        out[at] = folded;
        int next = at + 1;
        char second = secondOf(c);
        if (second != DROP) {
            out[next++] = second;
        }
        return next;
    }

    private static char foldOne(char c) {
        return switch (c) {
            case 'œ', 'Œ' -> 'o';
            case 'æ', 'Æ' -> 'a';
            case 'ß' -> 's';
            case 'ø', 'Ø' -> 'o';
            case 'đ', 'Đ' -> 'd';
            case 'ł', 'Ł' -> 'l';
            case 'ı' -> 'i';
            case '’', '‘', 'ʼ', '′', '＇' -> '\'';
            case '‐', '‑' -> '-';
            default -> foldByCategory(c);
        };
    }

    private static char foldByCategory(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL ->
                Character.isWhitespace(c) ? ' ' : DROP;
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
            case Character.LOWERCASE_LETTER, Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER ->
                lowerCaseBase(c);
            default -> c;
        };
    }

    private static char lowerCaseBase(char c) {
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        return Character.toLowerCase(base.charAt(0));
    }

    private static char secondOf(char c) {
        return switch (c) {
            case 'œ', 'Œ', 'æ', 'Æ' -> 'e';
            case 'ß' -> 's';
            default -> DROP;
        };
    }
}
