package dev.chappe.ingest.schedule;

import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.schedule.FeedHistory.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one poll of a feed showed. */
public sealed interface PollFinding {

    /**
     * The feed, read.
     *
     * @param items
     *            how many it has
     * @param accepted
     *            how many of them were published for the first time
     * @param dates
     *            of the items that have one
     * @param movedTo
     *            where it is for good, null when it is where the list says
     */
    record Read(int items, long accepted, List<Instant> dates, Validators validators, FeedHours hours,
            @Nullable URI movedTo, @Nullable Duration maxAge) implements PollFinding {

        public Read {
            dates = List.copyOf(dates);
        }
    }

    /** What it was at the last poll. */
    record Unchanged(@Nullable URI movedTo, @Nullable Duration maxAge) implements PollFinding {}

    /**
     * Nothing that could be read.
     *
     * @param detail
     *            why, for people
     * @param retryAfter
     *            what the server asks for, null when it asks for nothing
     */
    record Failed(String detail, @Nullable Duration retryAfter) implements PollFinding {}

    /** The server says that there will never be a feed again. */
    record Gone(String detail) implements PollFinding {}
}
