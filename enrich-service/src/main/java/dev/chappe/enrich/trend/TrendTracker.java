package dev.chappe.enrich.trend;

import dev.chappe.enrich.trend.TrendState.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Follows a topic through its windows and says when there is something to say. Pure. */
public final class TrendTracker {

    private static final long SECONDS = 3600;
    private static final int LEAST_ARTICLES = 3;
    private static final long TENTH = 10;

    private TrendTracker() {}

    /**
     * What a look at a topic leads to.
     *
     * @param history
     *            to be remembered
     * @param trends
     *            to be said, the shorter window first
     */
    public record Look(TopicHistory history, List<Trend> trends) {

        public Look {
            trends = List.copyOf(trends);
        }

        /** Whether the topic must be looked at again although nothing more is written about it. */
        public boolean isStirring() {
            return history.isStirring();
        }
    }

    /** The hour that an instant lies in, counted from 1970. */
    public static long hourOf(long epochMillis) {
        return Math.floorDiv(epochMillis, SECONDS * 1000);
    }

    /** How many average hours a window that ends now is worth. */
    interface Pace {

        double hours(TrendWindow window);
    }

    /** Looks at a topic as of an hour. Looking twice says nothing the second time, but for a state on its way down. */
    public static Look look(TopicHistory before, long now, Pace pace) {
        TopicHistory history = before.asOf(now);
        List<Trend> trends = new ArrayList<>();
        for (TrendWindow window : TrendWindow.values()) {
            history = look(history, window, now, pace.hours(window), trends);
        }
        return new Look(history, trends);
    }

    private static TopicHistory look(TopicHistory history, TrendWindow window, long now, double hours,
            List<Trend> trends) {
        long start = now - window.hours() + 1;
        List<HourCount> inside = history.hours().stream()
                .filter(count -> count.hour() >= start && count.hour() <= now).toList();
        Trend.Counts counts = counts(inside, history, start);
        TrendScore score = TrendScore.of(counts.articles(), hours, history.past(start));
        Standing before = history.standing(window);
        boolean warm = start - history.since() >= window.warmUp();
        TrendState state = before.state().next(new Observation(score, counts.articles(), counts.origins(), warm));
        if (!isNews(before, state, start, counts)) {
            return history.with(window, late(history, window, hours, trends).quietly(state));
        }
        Standing said = before.said(state, start, counts);
        trends.add(new Trend(history.topic(), window, at(start), at(now + 1), said.revision(), counts, score, state,
                ids(inside, HourCount::eventIds), ids(inside, HourCount::articleIds)));
        return history.with(window, said);
    }

    /**
     * Tells the last window that was told once more if events in it have become known since, although it is over by now: in
     * a replay the time runs ahead of them.
     */
    private static Standing late(TopicHistory history, TrendWindow window, double hours, List<Trend> trends) {
        Standing before = history.standing(window);
        long start = before.windowStart();
        if (before.revision() == 0) {
            return before;
        }
        List<HourCount> inside = history.hours().stream()
                .filter(count -> count.hour() >= start && count.hour() < start + window.hours()).toList();
        if (sum(inside, HourCount::articles) != before.articles()
                || !hasGrown(sum(inside, HourCount::events), before.events(), true)) {
            return before;
        }
        Trend.Counts counts = counts(inside, history, start);
        Standing said = before.said(before.state(), start, counts);
        trends.add(new Trend(history.topic(), window, at(start), at(start + window.hours()), said.revision(), counts,
                TrendScore.of(counts.articles(), hours, history.past(start)), before.state(),
                ids(inside, HourCount::eventIds), ids(inside, HourCount::articleIds)));
        return said;
    }

    /**
     * A change of state that matters, or a count with support that has grown by a tenth since it was last told. Events are
     * counted a moment after the articles that tell them, when they are found to be new: what was told without them is told
     * again with them, with the same count of articles, so that what articles lead to does not depend on that moment.
     */
    private static boolean isNews(Standing before, TrendState state, long start, Trend.Counts counts) {
        if (state != before.state() && (state.isStirring() || before.state().isStirring())) {
            return true;
        }
        boolean same = start == before.windowStart();
        return counts.articles() >= LEAST_ARTICLES && (hasGrown(counts.articles(), before.articles(), same)
                || (same && counts.articles() == before.articles()
                        && hasGrown(counts.events(), before.events(), true)));
    }

    private static boolean hasGrown(long count, long before, boolean same) {
        long told = same ? before : 0;
        return count > told && count - told >= told / TENTH && count != before;
    }

    private static Trend.Counts counts(List<HourCount> inside, TopicHistory history, long start) {
        return new Trend.Counts(sum(inside, HourCount::articles), sum(inside, HourCount::events),
                origins(inside, history.voicesSince(start)));
    }

    private static long sum(List<HourCount> inside, ToLongFunction<HourCount> count) {
        return inside.stream().mapToLong(count).sum();
    }

    /** A busy topic is looked at for each article of its hour, so the voices of a single hour are not compared again. */
    private static long origins(List<HourCount> inside, List<String> earlierVoices) {
        if (inside.size() == 1 && earlierVoices.isEmpty()) {
            return inside.getFirst().voices().size();
        }
        Set<String> origins = new HashSet<>(earlierVoices);
        inside.forEach(count -> origins.addAll(count.voices()));
        return origins.size();
    }

    private static List<String> ids(List<HourCount> inside, Function<HourCount, List<String>> ids) {
        return inside.reversed().stream().flatMap(count -> ids.apply(count).stream()).limit(HourCount.MOST_IDS)
                .toList();
    }

    private static Instant at(long hour) {
        return Instant.ofEpochSecond(hour * SECONDS);
    }
}
