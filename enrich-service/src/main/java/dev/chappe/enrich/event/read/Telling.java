package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.EventDate;
import dev.chappe.enrich.event.EventDate.Precision;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.read.TriggerFinder.Hit;
import dev.chappe.enrich.grammar.Control;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.mention.CalendarPeriod;
import dev.chappe.enrich.mention.DateMention;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads how firmly a sentence tells what it tells, and when that happened. */
final class Telling {

    /** Told as news until so many days have gone by. */
    private static final int FRESH_DAYS = 366;
    /** Words between a negation and its noun. */
    private static final int NEGATED = 3;

    private final @Nullable LocalDate today;

    /**
     * @param today
     *            the day of the article, null when unknown
     */
    Telling(@Nullable LocalDate today) {
        this.today = today;
    }

    /**
     * Writes into a draft how firmly its trigger is told, and when that happened.
     *
     * @param group
     *            the verb, or of a noun the verb that governs it, null when there is none
     */
    void tell(Draft draft, Hit hit, @Nullable VerbGroup group) {
        Passage passage = draft.passage();
        EventDate when = when(passage, hit.head());
        boolean denied = hit.group() == null && isDenied(passage, hit.head(), group);
        draft.factuality(denied ? Factuality.DENIED : factuality(passage, hit.head(), group, when));
        if (draft.factuality() == Factuality.RETROSPECTIVE || draft.factuality() == Factuality.ANNOUNCED) {
            draft.occurredOn(when);
        }
    }

    /**
     * How firmly a trigger is told.
     *
     * @param group
     *            the verb, or of a noun the verb that governs it, null when there is none
     */
    Factuality factuality(Passage passage, @Nullable VerbGroup group, @Nullable EventDate when) {
        return factuality(passage, passage.first(), group, when);
    }

    private Factuality factuality(Passage passage, int head, @Nullable VerbGroup group, @Nullable EventDate when) {
        if (group != null && (group.is(Mark.NEGATED) || group.is(Mark.DENIED))) {
            return Factuality.DENIED;
        }
        LocalDate now = today;
        if (when != null && now != null && when.first().isBefore(now.minusDays(FRESH_DAYS))) {
            return Factuality.RETROSPECTIVE;
        }
        if (when == null && has(passage, Words.PAST)) {
            return Factuality.RETROSPECTIVE;
        }
        if ((group != null && (group.is(Mark.OPEN) || group.is(Mark.EXPECTED))) || isRumoured(passage, head)) {
            return Factuality.RUMOURED;
        }
        if (group != null && (group.is(Mark.PLANNED) || group.is(Mark.FUTURE))) {
            return Factuality.PLANNED;
        }
        return Factuality.ANNOUNCED;
    }

    /** "no deal", "denied any takeover", "dément tout projet de rachat". */
    private static boolean isDenied(Passage passage, int noun, @Nullable VerbGroup governor) {
        for (int at = noun - 1; passage.has(at) && noun - at <= NEGATED; at--) {
            if (passage.is(Words.NONE, at)) {
                return true;
            }
            Function preposition = passage.preposition(at);
            if (passage.name(at) != null || passage.is(',', at)
                    || (preposition != null && preposition != Function.OF)
                    || VerbGroups.finiteAt(passage, at) != null) {
                break;
            }
        }
        return governor != null && passage.grammar().control(governor.sense()) == Control.DENY
                && !governor.is(Mark.PASSIVE) && isObject(passage, governor.head() + 1, noun);
    }

    /** Whether a noun is the object of the verb before: no comma, name or other phrase than "of" stands between. */
    private static boolean isObject(Passage passage, int from, int noun) {
        for (int at = from; at < noun; at++) {
            Function preposition = passage.preposition(at);
            if (passage.is(',', at) || passage.name(at) != null
                    || (preposition != null && preposition != Function.OF)) {
                return false;
            }
        }
        return true;
    }

    /** A mere "would" counts in the trigger's own clause only, "reportedly" and the like anywhere. */
    private static boolean isRumoured(Passage passage, int head) {
        for (int at = passage.first(); at < passage.end(); at++) {
            if (passage.is(Words.RUMOUR, at) && passage.figure(at) == null) {
                boolean mood = passage.senses(at).stream().anyMatch(sense -> sense.tense() == Tense.CONDITIONAL);
                if (!mood || !hasComma(passage, Math.min(at, head), Math.max(at, head))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean has(Passage passage, Words set) {
        for (int at = passage.first(); at < passage.end(); at++) {
            if (passage.is(set, at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * When a sentence says that it happened: the day or period in it nearest to the trigger, unless it stands in a
     * relative clause of its own ("X, which held 36 % in 2024, buys Y").
     */
    static @Nullable EventDate when(Passage passage, int head) {
        EventDate best = null;
        int nearest = 30;
        for (int at = passage.first(); at < passage.end(); at++) {
            EventDate date = date(passage.figure(at));
            if (date != null && Math.abs(at - head) < nearest && !isAside(passage, at, head)) {
                nearest = Math.abs(at - head);
                best = date;
            }
        }
        return best;
    }

    private static boolean isAside(Passage passage, int date, int head) {
        return date < head && hasComma(passage, date, head) && opensWithRelative(passage, date);
    }

    private static boolean hasComma(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.tokens().is(at, ',')) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensWithRelative(Passage passage, int date) {
        for (int at = date; at >= passage.first() && !passage.tokens().is(at, ','); at--) {
            if (passage.is(Words.RELATIVE, at)) {
                return true;
            }
        }
        return false;
    }

    static @Nullable EventDate date(@Nullable Mention figure) {
        if (figure instanceof DateMention mention && mention.date() != null
                && mention.precision() == DateMention.Precision.DAY) {
            return new EventDate(mention.date(), Precision.DAY);
        }
        if (figure instanceof Period mention && mention.period() != null) {
            return date(mention.period());
        }
        return null;
    }

    /** Null for lengths that have no name of their own. */
    static @Nullable EventDate date(CalendarPeriod period) {
        Precision precision = switch (period.months()) {
            case 1 -> Precision.MONTH;
            case 3 -> Precision.QUARTER;
            case 6 -> Precision.HALF;
            case 12 -> Precision.YEAR;
            default -> null;
        };
        return precision == null ? null : new EventDate(period.firstDay(), precision);
    }
}
