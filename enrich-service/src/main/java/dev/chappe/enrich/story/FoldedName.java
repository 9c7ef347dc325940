package dev.chappe.enrich.story;

import dev.chappe.enrich.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name in the form in which names are compared: words of letters and digits, folded.
 *
 * @param words
 *            in order; a name of punctuation alone is one word, itself
 */
record FoldedName(List<String> words) {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    FoldedName {
        words = List.copyOf(words);
    }

    static FoldedName of(String name) {
        String folded = Folding.fold(name).strip();
        List<String> words = SEPARATORS.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
        return new FoldedName(words.isEmpty() ? List.of(folded) : words);
    }

    /** The words without anything between them: one form for "XRING O1", "Xring-O1" and "XringO1". */
    String squeezed() {
        return String.join("", words);
    }

    /** Whether the other name's words stand in this one, next to each other and in order. */
    boolean contains(FoldedName other) {
        return Collections.indexOfSubList(words, other.words) >= 0;
    }

    /** The words of this name that stand before and after the other's, which it must contain. */
    List<String> beyond(FoldedName other) {
        int at = Collections.indexOfSubList(words, other.words);
        List<String> rest = new ArrayList<>(words.subList(0, at));
        rest.addAll(words.subList(at + other.words.size(), words.size()));
        return rest;
    }
}
