package dev.chappe.enrich.trend;

import dev.chappe.enrich.text.Folding;
import dev.chappe.enrich.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word of a title or text, hyphens and inner dots included.
 *
 * @param base
 *            as written, without a possessive ending; never empty
 * @param possessive
 *            whether it had one
 * @param joined
 *            whether only white space stands between it and the word before
 * @param inside
 *            whether it stands within a sentence, as far as the word before it tells
 */
record Word(String base, boolean possessive, boolean joined, boolean inside) {

    private static final int LONGEST_ELISION = 8;
    private static final Set<String> ELISIONS = Languages.known().stream()
            .flatMap(language -> Languages.lines(language, "text/elisions.txt").stream()).map(Folding::fold)
            .collect(Collectors.toUnmodifiableSet());

    /** The words of a text, in one pass. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                continue;
            }
            int start = i;
            while (i < text.length() && isPart(text.charAt(i))) {
                i++;
                if (isElision(text, start, i)) {
                    start = i;
                }
            }
            if (start == i) {
                continue;
            }
            int last = i;
            while (!Character.isLetterOrDigit(text.charAt(last - 1))) {
                last--;
            }
            words.add(word(text, start, last, end));
            end = last;
        }
        return words;
    }

    private static Word word(String text, int start, int end, int former) {
        String written = text.substring(start, end);
        boolean possessive = end - start > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2));
        String between = start - former == 1 && text.charAt(former) == ' ' ? " " : text.substring(former, start);
        return new Word(possessive ? written.substring(0, written.length() - 2) : written, possessive,
                former > 0 && between.isBlank(), isInside(text, former, between));
    }

    /** A small letter, a digit or a light stop and a space before it. */
    private static boolean isInside(String text, int former, String between) {
        if (former == 0) {
            return false;
        }
        char before = text.charAt(former - 1);
        return switch (between.strip()) {
            case "" -> Character.isLowerCase(before) || Character.isDigit(before);
            case ",", ";", ":" -> true;
            default -> false;
        };
    }

    /** Whether what was read so far is an article or the like that lost its vowel, as in "l'Italie". */
    private static boolean isElision(String text, int start, int end) {
        return end - start > 1 && end - start <= LONGEST_ELISION && isApostrophe(text.charAt(end - 1))
                && ELISIONS.contains(Folding.fold(text.substring(start, end - 1)));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || isApostrophe(c) || c == '-' || c == '&' || c == '.';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** A capital at the beginning, or letters with digits, as in "4o". */
    boolean isCapitalised() {
        return Character.isUpperCase(base.charAt(0))
                || (base.chars().anyMatch(Character::isDigit) && base.chars().anyMatch(Character::isUpperCase));
    }

    boolean hasCapitalWithin() {
        return base.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    boolean isNumber() {
        return base.chars().allMatch(Character::isDigit);
    }
}
