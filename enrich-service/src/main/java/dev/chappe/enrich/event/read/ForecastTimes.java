package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Horizon;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.Period;
import dev.chappe.enrich.mention.PlainNumber;
import dev.chappe.enrich.mention.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The years that a sentence tells, and to which of them a figure belongs. */
final class ForecastTimes {

    /** What a comma or "and" between a figure and a year counts, in tokens. */
    private static final int BORDER = 6;
    private static final int NEAR = 3;

    private final Passage passage;
    private final List<Time> times = new ArrayList<>();

    /**
     * A time in the sentence.
     *
     * @param year
     *            its last one
     * @param ahead
     *            whether it is not over on the day of the article
     * @param base
     *            whether a change counts from it: "par rapport à 2017", "from 2017"
     */
    private record Time(Stretch place, int year, boolean ahead, boolean base) {}

    /**
     * Reads a sentence.
     *
     * @param today
     *            the day of the article, null when unknown; every year may then lie ahead
     */
    ForecastTimes(Passage passage, MarketWords words, @Nullable LocalDate today) {
        this.passage = passage;
        for (Mention figure : passage.figures(Mention.class)) {
            Integer year = null;
            boolean ahead = true;
            if (figure instanceof Horizon horizon) {
                year = horizon.untilYear();
            } else if (figure instanceof Period period && period.period() != null) {
                year = period.period().last().getYear();
                ahead = today == null || !period.period().lastDay().isBefore(today);
            }
            if (year != null) {
                Stretch place = Stretch.of(passage, figure);
                boolean base = isBase(words, place.first());
                times.add(new Time(place, year, ahead && !base, base));
            }
        }
    }

    private boolean isBase(MarketWords words, int first) {
        int before = passage.is(Words.ARTICLE, first - 1) ? first - 2 : first - 1;
        while (passage.figure(before) instanceof Money || passage.figure(before) instanceof Quantity
                || passage.figure(before) instanceof PlainNumber) {
            before--;
        }
        Function function = passage.preposition(before);
        return function == Function.FROM || function == Function.AGAINST
                || words.find(Topic.VERSUS, passage, first - NEAR, first) >= 0;
    }

    /** The years ahead, the nearest first. */
    Set<Integer> ahead() {
        Set<Integer> years = new TreeSet<>();
        times.stream().filter(Time::ahead).forEach(time -> years.add(time.year()));
        return years;
    }

    /** Whether the sentence tells no time at all, but for what a change counts from. */
    boolean isOpen() {
        return times.stream().allMatch(Time::base);
    }

    /**
     * Whether a figure belongs to a year: no other time stands nearer.
     *
     * @param change
     *            whether it tells a change, which never belongs to the time that it counts from
     */
    boolean belongs(Stretch figure, int year, boolean change) {
        Time nearest = null;
        for (Time time : times) {
            boolean fits = !change || !time.base();
            if (fits && (nearest == null || distance(figure, time.place()) < distance(figure, nearest.place()))) {
                nearest = time;
            }
        }
        return nearest == null || (nearest.year() == year && !nearest.base());
    }

    private int distance(Stretch figure, Stretch time) {
        int from = Math.min(figure.end(), time.end());
        int to = Math.max(figure.first(), time.first());
        int distance = to - from;
        for (int at = from; at < to; at++) {
            if (passage.is(',', at) || passage.is(Words.CONJUNCTION, at)) {
                distance += BORDER;
            }
        }
        return distance;
    }
}
