package dev.chappe.ingest.feed.document;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a feed wants to be asked, by its own word (RSS 2.0).
 *
 * @param timeToLive
 *            how long it stays as it is, null when it does not say
 * @param closedHours
 *            hours of the day, UTC, in which it does not change
 * @param closedDays
 *            days of the week, UTC, on which it does not change
 */
public record FeedHours(@Nullable Duration timeToLive, Set<Integer> closedHours, Set<DayOfWeek> closedDays) {

    /** At any time. */
    public static final FeedHours ANY = new FeedHours(null, Set.of(), Set.of());

    public FeedHours {
        closedHours = Set.copyOf(closedHours);
        closedDays = Set.copyOf(closedDays);
    }
}
