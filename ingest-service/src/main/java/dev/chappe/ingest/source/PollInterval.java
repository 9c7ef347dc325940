package dev.chappe.ingest.source;

import java.time.Duration;

/**
 * How often a feed is polled.
 *
 * @param shortest
 *            between two polls, however much the feed writes
 * @param longest
 *            between two polls, however little it does
 */
public record PollInterval(Duration shortest, Duration longest) {

    /** Of feeds for which none is configured. */
    public static final PollInterval USUAL = new PollInterval(Duration.ofMinutes(5), Duration.ofHours(2));

    public PollInterval {
        if (shortest.compareTo(longest) > 0) {
            throw new IllegalArgumentException(shortest + " is longer than " + longest);
        }
    }

    /** Always the same. */
    public static PollInterval fixed(Duration interval) {
        return new PollInterval(interval, interval);
    }

    /** The time within the bounds that is nearest to another. */
    public Duration nearest(Duration wanted) {
        if (wanted.compareTo(shortest) < 0) {
            return shortest;
        }
        return wanted.compareTo(longest) > 0 ? longest : wanted;
    }
}
