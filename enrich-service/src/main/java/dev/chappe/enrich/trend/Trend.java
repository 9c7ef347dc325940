package dev.chappe.enrich.trend;

import java.time.Instant;
import java.util.List;

/**
 * How much is written about a topic in a window, against what was to be expected.
 *
 * @param start
 *            of the window, inclusive
 * @param end
 *            of the window, exclusive
 * @param revision
 *            1 for the first that is said of this topic, window and start
 * @param counts
 *            what was found
 * @param eventIds
 *            the latest first; bounded
 * @param articleIds
 *            the latest first; bounded
 */
public record Trend(Topic topic, TrendWindow window, Instant start, Instant end, int revision, Counts counts,
        TrendScore score, TrendState state, List<String> eventIds, List<String> articleIds) {

    /** What was found in a window. */
    public record Counts(long articles, long events, long origins) {}

    public Trend {
        eventIds = List.copyOf(eventIds);
        articleIds = List.copyOf(articleIds);
    }

    /** Key on news.trends. */
    public String key() {
        return topic.key() + "|" + window.iso();
    }
}
