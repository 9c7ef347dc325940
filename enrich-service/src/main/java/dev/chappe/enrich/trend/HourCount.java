package dev.chappe.enrich.trend;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was written about a topic in one hour.
 *
 * @param hour
 *            hours since 1970-01-01T00:00Z
 * @param voices
 *            who wrote it, each once; at most {@value #MOST_VOICES}
 * @param articleIds
 *            the latest first; at most {@value #MOST_IDS}
 * @param eventIds
 *            the latest first; at most {@value #MOST_IDS}
 */
public record HourCount(long hour, long articles, long events, List<String> voices, List<String> articleIds,
        List<String> eventIds) {

    static final int MOST_IDS = 10;
    private static final int MOST_VOICES = 64;

    public HourCount {
        voices = List.copyOf(voices);
        articleIds = List.copyOf(articleIds);
        eventIds = List.copyOf(eventIds);
    }

    static HourCount empty(long hour) {
        return new HourCount(hour, 0, 0, List.of(), List.of(), List.of());
    }

    HourCount with(TopicFact fact) {
        return switch (fact.subject()) {
            case ARTICLE -> new HourCount(hour, articles + 1, events, add(voices, fact.voice()),
                    latest(fact.id(), articleIds), eventIds);
            case EVENT -> new HourCount(hour, articles, events + 1, voices, articleIds, latest(fact.id(), eventIds));
        };
    }

    /** The counts without the ids: what remains of an hour that no window looks at any more. */
    HourCount countsOnly() {
        return isCountsOnly()
                ? this
                : new HourCount(hour, articles, events, List.of(), List.of(), List.of());
    }

    boolean isCountsOnly() {
        return voices.isEmpty() && articleIds.isEmpty() && eventIds.isEmpty();
    }

    private static List<String> add(List<String> voices, String voice) {
        return voices.size() >= MOST_VOICES || voices.contains(voice)
                ? voices
                : Stream.concat(voices.stream(), Stream.of(voice)).toList();
    }

    private static List<String> latest(String id, List<String> ids) {
        return Stream.concat(Stream.of(id), ids.stream()).limit(MOST_IDS).toList();
    }
}
