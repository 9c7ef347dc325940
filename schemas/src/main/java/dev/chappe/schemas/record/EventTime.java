package dev.chappe.schemas.record;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The event time of an article: its publication when that is sane, that is not after its discovery and not more than 48
 * hours before it, else the nearest of these bounds. Publication dates are often wrong and sometimes hostile; one record
 * dated far ahead would stop a streams application for good.
 */
public final class EventTime {

    /** How long before its discovery an article may count as published. */
    public static final Duration LATEST_BACKDATING = Duration.ofDays(2);

    private EventTime() {}

    /**
     * The event time, never negative and never after now.
     *
     * @param published
     *            null when unknown: the discovery takes its place
     * @param now
     *            no article is discovered later
     */
    public static Instant of(@Nullable Instant published, Instant discovered, Instant now) {
        Instant latest = earlier(discovered, now);
        Instant stated = published == null ? latest : earlier(published, latest);
        return later(Instant.EPOCH,
                later(stated, latest.isBefore(Instant.EPOCH) ? latest : latest.minus(LATEST_BACKDATING)));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
