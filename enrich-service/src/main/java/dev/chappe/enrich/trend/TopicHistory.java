package dev.chappe.enrich.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is remembered of a topic: the last three days hour by hour, of the time before only the baseline.
 *
 * @param since
 *            first hour that was watched, whether or not the topic was seen in it
 * @param folded
 *            first hour that is not in the baseline yet
 * @param baseline
 *            the hours before that one
 * @param hours
 *            those with a count, the earliest first; at most {@value #KEPT_HOURS}
 * @param hour
 *            what was last said of the window of an hour
 * @param day
 *            what was last said of the window of a day
 */
public record TopicHistory(Topic topic, long since, long folded, Baseline baseline, List<HourCount> hours,
        Standing hour, Standing day) {

    /** A day for the windows and two for articles that come late. */
    static final int KEPT_HOURS = 72;

    public TopicHistory {
        hours = List.copyOf(hours);
    }

    static TopicHistory of(Topic topic, long since) {
        return new TopicHistory(topic, since, since, Baseline.NONE, List.of(), Standing.UNHEARD, Standing.UNHEARD);
    }

    Standing standing(TrendWindow window) {
        return switch (window) {
            case HOUR -> hour;
            case DAY -> day;
        };
    }

    TopicHistory with(TrendWindow window, Standing standing) {
        return switch (window) {
            case HOUR -> new TopicHistory(topic, since, folded, baseline, hours, standing, day);
            case DAY -> new TopicHistory(topic, since, folded, baseline, hours, hour, standing);
        };
    }

    /** With a fact counted in its hour; an hour that is in the baseline already takes no more. */
    TopicHistory with(TopicFact fact, long at) {
        if (at < folded && folded > since) {
            return this;
        }
        List<HourCount> next = new ArrayList<>(hours);
        HourCount count = hours.stream().filter(known -> known.hour() == at).findFirst().orElse(HourCount.empty(at));
        next.remove(count);
        next.add(count.with(fact));
        next.sort(Comparator.comparingLong(HourCount::hour));
        return new TopicHistory(topic, Math.min(since, at), Math.min(folded, at), baseline, next, hour, day);
    }

    /** As of an hour: what is too old for any window goes into the baseline. Going back in time changes nothing. */
    TopicHistory asOf(long now) {
        long last = now - KEPT_HOURS + 1;
        if (last <= folded) {
            return this;
        }
        Baseline past = past(last);
        List<HourCount> kept = hours.stream().filter(count -> count.hour() >= last)
                .map(count -> count.hour() > now - TrendWindow.DAY.hours() ? count : count.countsOnly()).toList();
        return new TopicHistory(topic, since, last, past, kept, hour, day);
    }

    /** What was to be expected before an hour. */
    Baseline past(long before) {
        Baseline past = baseline;
        long next = folded;
        for (HourCount count : hours) {
            if (count.hour() < before) {
                past = past.quiet(count.hour() - next).then(count.articles());
                next = count.hour() + 1;
            }
        }
        return past.quiet(before - next);
    }

    /** The last hour in which the topic was seen. */
    long lastHour() {
        return hours.isEmpty() ? folded : hours.getLast().hour();
    }
}
