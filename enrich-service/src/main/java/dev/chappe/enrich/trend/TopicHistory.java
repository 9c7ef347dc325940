package dev.chappe.enrich.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is remembered of a topic: the last nine days hour by hour, of the time before only the baseline.
 *
 * @param since
 *            first hour that was watched, whether or not the topic was seen in it
 * @param folded
 *            first hour that is not in the baseline yet
 * @param baseline
 *            the hours before that one
 * @param hours
 *            those with a count, the earliest first; at most {@value #KEPT_HOURS}
 * @param days
 *            who wrote about it before the last 24 hours
 * @param standings
 *            what was last said of each window; absent where nothing was
 */
public record TopicHistory(Topic topic, long since, long folded, Baseline baseline, List<HourCount> hours,
        List<DayVoices> days, Map<TrendWindow, Standing> standings) {

    /** A week for the windows and two days for articles that come late. */
    static final int KEPT_HOURS = 9 * 24;

    public TopicHistory {
        hours = List.copyOf(hours);
        days = List.copyOf(days);
        standings = Map.copyOf(standings);
    }

    static TopicHistory of(Topic topic, long since) {
        return new TopicHistory(topic, since, since, Baseline.NONE, List.of(), List.of(), Map.of());
    }

    Standing standing(TrendWindow window) {
        return standings.getOrDefault(window, Standing.UNHEARD);
    }

    TopicHistory with(TrendWindow window, Standing standing) {
        if (standing.equals(standing(window))) {
            return this;
        }
        Map<TrendWindow, Standing> next = new EnumMap<>(TrendWindow.class);
        next.putAll(standings);
        next.put(window, standing);
        return new TopicHistory(topic, since, folded, baseline, hours, days, next);
    }

    /** Who wrote about it since an hour, as far as the hours themselves do not know any more: by days, UTC. */
    List<String> voicesSince(long hour) {
        long first = DayVoices.dayOf(hour);
        return days.stream().filter(day -> day.day() >= first).flatMap(day -> day.voices().stream()).toList();
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
        return new TopicHistory(topic, Math.min(since, at), Math.min(folded, at), baseline, next, days, standings);
    }

    /** As of an hour: what is too old for any window goes into the baseline. Going back in time changes nothing. */
    TopicHistory asOf(long now) {
        long last = Math.max(folded, now - KEPT_HOURS + 1);
        long fresh = now - TrendWindow.DAY.hours();
        if (last == folded && hours.stream().noneMatch(count -> count.hour() <= fresh && !count.isCountsOnly())) {
            return this;
        }
        List<DayVoices> voices = days.stream().filter(day -> day.day() >= DayVoices.dayOf(last)).toList();
        List<HourCount> kept = new ArrayList<>();
        for (HourCount count : hours) {
            if (count.hour() > fresh) {
                kept.add(count);
            } else if (count.hour() >= last) {
                voices = DayVoices.with(count, voices);
                kept.add(count.countsOnly());
            }
        }
        return new TopicHistory(topic, since, last, past(last), kept, voices, standings);
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

    /** Whether the topic must be looked at again although nothing more is written about it. */
    boolean isStirring() {
        return standings.values().stream().anyMatch(standing -> standing.state().isStirring());
    }

    /** The last hour in which the topic was seen. */
    long lastHour() {
        return hours.isEmpty() ? folded : hours.getLast().hour();
    }
}
