package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameMention;

/**
 * Tells what a sentence takes for granted: "since the launch of X", "in response to the release of X". What a noun of
 * action under a preposition means was told before, and only dates or explains something else.
 */
final class Presupposed {

    private static final int REACH = 9;

    private Presupposed() {}

    /** Whether the noun that begins there depends on a preposition other than "of". */
    static boolean is(Passage passage, int noun) {
        int at = noun - 1;
        while (passage.has(at) && noun - at < REACH) {
            boolean opened = passage.is(Words.ARTICLE, at) && passage.preposition(at) == null;
            Function preposition = passage.preposition(opened ? at - 1 : at);
            if (preposition != null && preposition != Function.OF) {
                return true;
            }
            if (preposition == null && (opened || isBorder(passage, at))) {
                return false;
            }
            at = left(passage, opened ? at - 1 : at);
        }
        return false;
    }

    /** "after launching X", "après avoir lancé X": a verb that only tells when something else happens. */
    static boolean is(Passage passage, VerbGroup group) {
        int before = group.first() - 1;
        boolean of = passage.preposition(before) == Function.OF;
        return passage.preposition(of ? before - 1 : before) == Function.AT && group.is(Mark.DEPENDENT);
    }

    private static boolean isBorder(Passage passage, int at) {
        NameMention name = passage.name(at);
        boolean owner = name != null && passage.is(Words.GENITIVE, name.endToken());
        return passage.is(',', at) || passage.is(';', at) || passage.is(':', at) || passage.is('(', at)
                || (name != null && !owner) || VerbGroups.finiteAt(passage, at) != null;
    }

    private static int left(Passage passage, int at) {
        NameMention name = passage.name(at);
        return name == null ? at - 1 : name.firstToken() - 1;
    }
}
