package dev.chappe.console.query;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as they are compared: words in lower case without marks, a blank before and after each. */
public final class FoldedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedWords() {}

    /** The words of a text, in order. */
    static List<String> of(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        return SEPARATORS.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
    }

    /** " red hat | ibm ": what a name folded the same way is looked for in. */
    static String names(Collection<String> names) {
        return names.stream().map(FoldedWords::phrase).collect(Collectors.joining("|"));
    }

    /** " red hat ". */
    static String phrase(String name) {
        return " " + String.join(" ", of(name)) + " ";
    }

    /** Each word of the texts once. */
    public static String words(Collection<String> texts) {
        return texts.stream().flatMap(text -> of(text).stream()).distinct().collect(Collectors.joining(" ", " ", " "));
    }
}
