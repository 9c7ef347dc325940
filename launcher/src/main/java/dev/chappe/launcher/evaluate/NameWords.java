package dev.chappe.launcher.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a name, folded: case, accents, punctuation and spaces do not count. */
final class NameWords {

    private static final Set<String> LEGAL = Set.of("inc", "corp", "corporation", "co", "company", "ltd", "limited",
            "llc", "plc", "sa", "sas", "se", "ag", "gmbh", "nv", "bv", "spa", "ab", "oyj", "group", "groupe",
            "holding", "holdings", "technologies", "technology", "the", "le", "la", "les", "l", "un", "une", "des",
            "du", "de", "d", "of", "and", "et");

    private NameWords() {}

    static List<String> of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace("ß", "ss");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                word.append(c);
            } else if (!isAccent(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Without articles and legal forms, unless there is nothing else. */
    static List<String> distinctive(String text) {
        List<String> all = of(text);
        List<String> distinctive = all.stream().filter(word -> !LEGAL.contains(word)).toList();
        return distinctive.isEmpty() ? all : distinctive;
    }

    /** A mark that belongs to the letter before it; a variation selector or grapheme joiner is none. */
    private static boolean isAccent(char c) {
        boolean selector = c == '\u034f' || (c >= '\ufe00' && c <= '\ufe0f');
        return Character.getType(c) == Character.NON_SPACING_MARK && !selector;
    }
}
