package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.trace.Cause;
import dev.chappe.enrich.grammar.Control;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.grammar.WordSense;
import org.jspecify.annotations.Nullable;

/** Why a trigger tells nothing, by its verb and tense. */
final class Faults {

    private static final int FARTHEST = 12;

    private Faults() {}

    /** Of a verb; null when it may tell something. */
    static @Nullable Cause of(Passage passage, VerbGroup group, Frame frame) {
        if (isInverted(passage, group)) {
            return Cause.SAYING;
        }
        if (isGivenUp(passage, group)) {
            return Cause.GIVEN_UP;
        }
        if (isAskedFor(passage, group)) {
            return Cause.ASKED_FOR;
        }
        return switch (frame.when()) {
            case ANY -> null;
            case AHEAD -> isPast(group) ? Cause.PAST : null;
            case DONE -> isAhead(group) ? Cause.NOT_DONE : null;
        };
    }

    /**
     * Whether a noun depends on a verb that its frame asks for: a plan is its author's where it is announced, not where it
     * is criticised.
     *
     * @param group
     *            the verb that the noun depends on, null when there is none
     */
    static boolean isUnder(Frame frame, @Nullable VerbGroup group) {
        return frame.under().isEmpty() || (group != null && frame.under().contains(group.sense().lemma()));
    }

    /** "un plan adopté par l'Union", "a factory will be built": whether the verb that a frame asks for follows in the passive. */
    static boolean isToldAfter(Passage passage, int end, Frame frame) {
        for (int at = end; passage.has(at) && at - end < FARTHEST; at++) {
            for (WordSense sense : passage.senses(at)) {
                if (sense.tense() == Tense.PARTICIPLE && frame.under().contains(sense.lemma())) {
                    return VerbGroups.read(passage, at, sense).is(Mark.AFTER_NOUN);
                }
            }
            VerbGroup finite = VerbGroups.finiteAt(passage, at);
            if (finite != null) {
                VerbGroup whole = Phrases.whole(passage, finite);
                return whole.is(Mark.PASSIVE) && frame.under().contains(whole.sense().lemma());
            }
            if (passage.is(',', at) || passage.name(at) != null) {
                return false;
            }
        }
        return false;
    }

    /** "asked the government to set aside": somebody else's wish. */
    private static boolean isAskedFor(Passage passage, VerbGroup group) {
        if (!group.is(Mark.DEPENDENT) || group.sense().tense() != Tense.INFINITIVE) {
            return false;
        }
        for (int at = group.first() - 1; passage.has(at) && group.first() - at < FARTHEST; at--) {
            for (WordSense sense : passage.senses(at)) {
                if (sense.isVerb() && passage.grammar().control(sense) == Control.ASK) {
                    return true;
                }
            }
            if (passage.is(',', at) || VerbGroups.finiteAt(passage, at) != null) {
                return false;
            }
        }
        return false;
    }

    /** "..., a annoncé l'Élysée": what follows is who says it. */
    private static boolean isInverted(Passage passage, VerbGroup group) {
        if (group.is(Mark.PASSIVE) || !passage.grammar().isSaying(group.sense())
                || !passage.is(',', group.first() - 1)) {
            return false;
        }
        for (int at = passage.first(); at < group.first() - 1; at++) {
            VerbGroup earlier = VerbGroups.finiteAt(passage, at);
            if (earlier != null && !passage.is(Words.RELATIVE, earlier.first() - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "espéraient lever": what was hoped for once, unless it is what somebody said: "a annoncé qu'il proposait de". */
    private static boolean isGivenUp(Passage passage, VerbGroup group) {
        return group.is(Mark.PLANNED) && group.tense() == Tense.IMPERFECT && !isSaid(passage, group);
    }

    private static boolean isSaid(Passage passage, VerbGroup group) {
        for (int at = group.first() - 1; passage.has(at) && group.first() - at < FARTHEST; at--) {
            VerbGroup earlier = Phrases.clauseVerb(passage, at);
            if (earlier != null && earlier.tense() != Tense.IMPERFECT) {
                return passage.grammar().isSaying(earlier.sense());
            }
        }
        return false;
    }

    /** "will invest", "might invest", "to invest". */
    private static boolean isAhead(VerbGroup group) {
        return group.is(Mark.PLANNED) || group.is(Mark.FUTURE) || group.is(Mark.OPEN) || group.is(Mark.DEPENDENT)
                || group.is(Mark.EXPECTED);
    }

    /** "invested", "has invested": told as done. A participle after its noun is not. */
    private static boolean isPast(VerbGroup group) {
        if (isAhead(group) || group.sense().tense() == Tense.GERUND) {
            return false;
        }
        return group.is(Mark.PERFECT) || group.tense() == Tense.PAST || group.tense() == Tense.IMPERFECT;
    }
}
