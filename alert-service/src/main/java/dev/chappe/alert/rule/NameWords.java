package dev.chappe.alert.rule;

import dev.chappe.schemas.words.FoldedWords;
import java.util.Collections;
import java.util.List;

/**
 * A name and the words in which names are compared: letters and digits, without case and accents.
 *
 * @param name
 *            as it was written
 * @param words
 *            in order; a name of punctuation alone is one word, itself
 */
public record NameWords(String name, List<String> words) {

    public NameWords {
        words = List.copyOf(words);
    }

    public static NameWords of(String name) {
        List<String> words = FoldedWords.of(name);
        return new NameWords(name, words.isEmpty() ? List.of(FoldedWords.fold(name).strip()) : words);
    }

    /** Whether the other name's words stand in this one, next to each other and in order. */
    public boolean contains(NameWords other) {
        return Collections.indexOfSubList(words, other.words) >= 0;
    }
}
