package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.DateMention;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads how firmly a sentence tells what it tells, and when that happened. */
final class Telling {

    /** Told as news until so many days have gone by. */
    private static final int FRESH_DAYS = 366;

    private final @Nullable LocalDate today;

    /**
     * @param today
     *            the day of the article, null when unknown
     */
    Telling(@Nullable LocalDate today) {
        this.today = today;
    }

    /**
     * How firmly a trigger is told.
     *
     * @param group
     *            the verb, or of a noun the verb that governs it, null when there is none
     */
    Factuality factuality(Passage passage, @Nullable VerbGroup group, @Nullable LocalDate when) {
        if (group != null && (group.is(Mark.NEGATED) || group.is(Mark.DENIED))) {
            return Factuality.DENIED;
        }
        LocalDate now = today;
        if (when != null && now != null && when.isBefore(now.minusDays(FRESH_DAYS))) {
            return Factuality.RETROSPECTIVE;
        }
        if ((group != null && (group.is(Mark.OPEN) || group.is(Mark.EXPECTED))) || isRumoured(passage)) {
            return Factuality.RUMOURED;
        }
        if (group != null && (group.is(Mark.PLANNED) || group.is(Mark.FUTURE))) {
            return Factuality.PLANNED;
        }
        return Factuality.ANNOUNCED;
    }

    private static boolean isRumoured(Passage passage) {
        for (int at = passage.first(); at < passage.end(); at++) {
            if (passage.is(Words.RUMOUR, at)) {
                return true;
            }
        }
        return false;
    }

    /** When a sentence says that it happened: the first day or period in it that lies close enough to the trigger. */
    static @Nullable LocalDate when(Passage passage, int head) {
        LocalDate best = null;
        int nearest = 30;
        for (int at = passage.first(); at < passage.end(); at++) {
            LocalDate day = day(passage.figure(at));
            if (day != null && Math.abs(at - head) < nearest) {
                nearest = Math.abs(at - head);
                best = day;
            }
        }
        return best;
    }

    private static @Nullable LocalDate day(@Nullable Mention figure) {
        if (figure instanceof DateMention date) {
            return date.date();
        }
        if (figure instanceof Period period && period.period() != null) {
            return period.period().firstDay();
        }
        return null;
    }
}
