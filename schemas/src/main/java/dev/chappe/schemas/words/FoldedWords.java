package dev.chappe.schemas.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words in which texts are compared: letters and digits, in lower case, without accents. */
public final class FoldedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedWords() {}

    /** The words of a text, in order; none when it has neither letters nor digits. */
    public static List<String> of(String text) {
        return SEPARATORS.splitAsStream(fold(text)).filter(word -> !word.isEmpty()).toList();
    }

    /** A text in lower case and without accents, its punctuation kept. */
    public static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
