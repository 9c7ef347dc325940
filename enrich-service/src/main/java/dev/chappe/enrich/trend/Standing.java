package dev.chappe.enrich.trend;

/**
 * What was last said of a topic in a window.
 *
 * @param windowStart
 *            hour that the window began with
 * @param revision
 *            how often it was said for this start
 * @param articles
 *            how many articles it was said with
 * @param events
 *            how many events it was said with
 */
public record Standing(TrendState state, long windowStart, int revision, long articles, long events) {

    static final Standing UNHEARD = new Standing(TrendState.WARMING_UP, Long.MIN_VALUE, 0, 0, 0);

    /** What is said next, in the same or a later window. */
    Standing said(TrendState next, long start, Trend.Counts counts) {
        return new Standing(next, start, start == windowStart ? revision + 1 : 1, counts.articles(), counts.events());
    }

    /** A change that nobody needs to hear. */
    Standing quietly(TrendState next) {
        return new Standing(next, windowStart, revision, articles, events);
    }
}
