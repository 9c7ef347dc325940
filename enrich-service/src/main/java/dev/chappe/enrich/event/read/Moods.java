package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import org.jspecify.annotations.Nullable;

/** Tells what is only wished, asked for or possible. */
final class Moods {

    private static final int REACH = 9;

    private Moods() {}

    /** Whether a trigger tells a wish ("calls for a ban"), a power ("the ability to ban") or a possibility ("can sue"). */
    static boolean isOpen(Passage passage, int head, @Nullable VerbGroup group) {
        if (group != null && group.is(Mark.OPEN) && group.tense() != Tense.CONDITIONAL) {
            return true;
        }
        if (passage.is(Words.CONDITION, passage.first())
                || (group != null && group.is(Mark.OPEN) && hasCondition(passage, head))) {
            return true;
        }
        int first = group == null ? head : group.first();
        if (passage.is(Words.CONDITION, first - 1)) {
            return true;
        }
        for (int at = head - 1; passage.has(at) && first - at < REACH && !passage.is(',', at); at--) {
            if (passage.name(at) == null && passage.is(Words.WISH, at)) {
                return true;
            }
            boolean further = at < first && VerbGroups.finiteAt(passage, at) != null;
            if (further || passage.is(';', at) || passage.is(':', at)) {
                return false;
            }
        }
        return false;
    }

    /** "could be banned if": whether a case is named after the trigger. */
    private static boolean hasCondition(Passage passage, int head) {
        for (int at = head + 1; passage.has(at); at++) {
            if (passage.is(Words.CONDITION, at)) {
                return true;
            }
        }
        return false;
    }
}
