package dev.chappe.enrich.story;

import dev.chappe.enrich.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A name in the form in which names are compared: words of letters and digits, folded.
 *
 * @param words
 *            in order; a name of punctuation alone is one word, itself
 */
record FoldedName(List<String> words) {

    private static final int ASCII_END = 128;

    FoldedName {
        words = List.copyOf(words);
    }

    static FoldedName of(String name) {
        String folded = Folding.fold(name).strip();
        List<String> words = new ArrayList<>();
        int start = -1;
        int c;
        for (int i = 0; i < folded.length(); i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            boolean inside = isPart(c);
            if (!inside && start >= 0) {
                words.add(folded.substring(start, i));
            }
            start = !inside ? -1 : start < 0 ? i : start;
        }
        if (start >= 0) {
            words.add(folded.substring(start));
        }
        return new FoldedName(words.isEmpty() ? List.of(folded) : words);
    }

    private static boolean isPart(int c) {
        if (c < ASCII_END) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
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
