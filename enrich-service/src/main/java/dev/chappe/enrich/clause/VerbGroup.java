package dev.chappe.enrich.clause;

import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.grammar.WordSense;
import java.util.Set;

/**
 * A verb with what goes before it: auxiliaries, negation, and the verbs that it depends on.
 *
 * @param first
 *            first token of the group
 * @param head
 *            token of the verb itself
 * @param tense
 *            of the first verb of the group
 */
public record VerbGroup(int first, int head, WordSense sense, Tense tense, Set<Mark> marks) {

    /** What the group says about its verb. */
    public enum Mark {
        /** The subject is what it is done to. */
        PASSIVE, PERFECT, NEGATED,
        /** Refused, given up, failed. */
        DENIED, PLANNED, FUTURE,
        /** Left open by mood. */
        OPEN, EXPECTED,
        /** Depends on something before it, and has no subject of its own. */
        DEPENDENT,
        /** English "to" right after a name: "Amazon to invest". */
        HEADLINE_FUTURE, REFLEXIVE,
        /** A participle after its noun: "a chip made by X". */
        AFTER_NOUN
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }
}
