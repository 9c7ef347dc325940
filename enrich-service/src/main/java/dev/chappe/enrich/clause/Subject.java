package dev.chappe.enrich.clause;

import dev.chappe.enrich.name.NameMention;
import java.util.List;

/**
 * The subject of a verb.
 *
 * @param names
 *            in the order of the text, several when they are joined by "and"; empty when no fitting name is it
 * @param stand
 *            what stands in place of a name
 * @param token
 *            of the word that stands in place of a name, -1 when none does
 */
public record Subject(List<NameMention> names, Stand stand, int token) {

    static final Subject NONE = new Subject(List.of(), Stand.NONE, -1);

    /** What stands in place of a name. */
    public enum Stand {
        NONE,
        /** A pronoun or a description ("the company") that means a name told before. */
        EARLIER_NAME,
        /** "The two companies": several names told before. */
        EARLIER_NAMES
    }

    public Subject {
        names = List.copyOf(names);
    }

    static Subject of(List<NameMention> names) {
        return new Subject(names, Stand.NONE, -1);
    }
}
