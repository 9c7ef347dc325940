package dev.chappe.console.query;

import dev.chappe.schemas.words.FoldedWords;
import java.util.Collection;
import java.util.stream.Collectors;

/** Texts as they are searched: their folded words, with a blank before and after each. */
public final class SearchWords {

    private SearchWords() {}

    /** " red hat | ibm ": what a name folded the same way is looked for in. */
    static String names(Collection<String> names) {
        return names.stream().map(SearchWords::phrase).collect(Collectors.joining("|"));
    }

    /** " red hat ". */
    static String phrase(String name) {
        return " " + String.join(" ", FoldedWords.of(name)) + " ";
    }

    /** Each word of the texts once. */
    public static String words(Collection<String> texts) {
        return texts.stream().flatMap(text -> FoldedWords.of(text).stream()).distinct()
                .collect(Collectors.joining(" ", " ", " "));
    }
}
