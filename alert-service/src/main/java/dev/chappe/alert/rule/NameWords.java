package dev.chappe.alert.rule;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name and the words in which names are compared: letters and digits, without case and accents.
 *
 * @param name
 *            as it was written
 * @param words
 *            in order; a name of punctuation alone is one word, itself
 */
public record NameWords(String name, List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public NameWords {
        words = List.copyOf(words);
    }

    public static NameWords of(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = SEPARATORS.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
        return new NameWords(name, words.isEmpty() ? List.of(folded.strip()) : words);
    }

    /** Whether the other name's words stand in this one, next to each other and in order. */
    public boolean contains(NameWords other) {
        return Collections.indexOfSubList(words, other.words) >= 0;
    }
}
