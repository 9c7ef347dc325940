package dev.chappe.enrich.event.read;

import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.Locale;

/** The grades of rating agencies: letters from A to D with a sign ("AA+", "BBB-") or a number ("Baa1"). */
final class Grades {

    private static final int MOST_LETTERS = 3;
    /** The only one in small letters without a number. */
    private static final String HIGHEST = "Aaa";

    private Grades() {}

    /** One past the last token of a grade that begins at the token, 0 when none does. */
    static int endOf(TokenizedText tokens, int token) {
        if (!tokens.is(token, TokenKind.WORD) || !isGrade(tokens.surface(token))) {
            return 0;
        }
        boolean signed = tokens.glued(token + 1) && (tokens.is(token + 1, '+') || tokens.is(token + 1, '-'));
        boolean bare = tokens.surface(token).length() == 1;
        return signed ? token + 2 : bare ? 0 : token + 1;
    }

    private static boolean isGrade(String word) {
        int letters = 0;
        while (letters < word.length() && "ABCDabc".indexOf(word.charAt(letters)) >= 0) {
            letters++;
        }
        boolean number = letters == word.length() - 1 && "123".indexOf(word.charAt(letters)) >= 0;
        boolean whole = letters == word.length()
                && (word.equals(word.toUpperCase(Locale.ROOT)) || word.equals(HIGHEST));
        char first = word.charAt(0);
        return letters > 0 && letters <= MOST_LETTERS && first >= 'A' && first <= 'D' && (number || whole)
                && word.chars().limit(letters).allMatch(letter -> Character.toUpperCase(letter) == first
                        || letter == 'a');
    }

    /** The grade as one word. */
    static String read(TokenizedText tokens, int first, int end) {
        return end - first > 1 ? tokens.surface(first) + tokens.surface(first + 1) : tokens.surface(first);
    }
}
