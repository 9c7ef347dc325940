package dev.chappe.console.news;

import java.time.Instant;
import java.util.List;

/**
 * A count of a topic in a window.
 *
 * @param topic
 *            for instance organisation:xiaomi
 * @param kind
 *            in capitals
 * @param window
 *            its length, ISO 8601
 * @param start
 *            its begin
 * @param revision
 *            1 for the first of this start
 * @param state
 *            in capitals
 * @param eventIds
 *            events behind the count
 */
public record Trend(String topic, String label, String kind, String window, Instant start, int revision, String state,
        Counts counts, List<String> eventIds) implements News {

    public Trend {
        eventIds = List.copyOf(eventIds);
    }

    /** Articles, new events and independent origins; the articles that were to be expected, and how unlikely the count is. */
    public record Counts(long articles, long events, long origins, double expected, double score) {}
}
