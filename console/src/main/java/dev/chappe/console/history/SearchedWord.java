package dev.chappe.console.history;

import dev.chappe.console.query.EventQuery.Facet;
import dev.chappe.console.query.EventQuery.Part;
import java.util.Collection;
import java.util.List;

/**
 * A word that is looked for in the words of events.
 *
 * @param text
 *            with a blank before it, and one after it unless its end is left open
 */
record SearchedWord(String text) {

    /** Those among the parts of a query. */
    static List<SearchedWord> of(Collection<Part> parts) {
        return parts.stream().filter(part -> part.facet() == Facet.WORDS).map(part -> new SearchedWord(part.text()))
                .toList();
    }

    String word() {
        return text.strip();
    }

    boolean isWhole() {
        return text.endsWith(" ");
    }

    boolean isIn(String words) {
        return words.contains(text);
    }
}
