package dev.chappe.ingest.schedule;

import dev.chappe.ingest.feed.document.FeedHours;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a feed from its polls: enough to go on after a restart, or on another instance.
 *
 * @param since
 *            when it came to be as it is
 * @param message
 *            what is wrong, for people; null when nothing is
 */
public record FeedHistory(FeedStatus status, Instant since, @Nullable String message, Polls polls, Finds finds,
        Validators validators, Wishes wishes) {

    /**
     * When it was polled, and how that went.
     *
     * @param last
     *            end of the last poll, null before the first
     * @param next
     *            when it shall be polled again, null before the first poll
     * @param failures
     *            in a row, up to the last poll
     * @param failingSince
     *            the first failure of those in a row, null when there is none
     */
    public record Polls(@Nullable Instant last, @Nullable Instant next, int failures, @Nullable Instant failingSince) {}

    /**
     * What was found in it.
     *
     * @param articles
     *            published for the first time, in all
     * @param items
     *            of the last document that was read, -1 before the first
     * @param dated
     *            how many of them had a date
     * @param everDated
     *            whether items had dates at any time
     * @param latest
     *            when the last article was published, or found where it has no date; null when there was none
     * @param gap
     *            mean time between two articles, null when not known
     */
    public record Finds(long articles, int items, int dated, boolean everDated, @Nullable Instant latest,
            @Nullable Duration gap) {}

    /**
     * To be asked only for what is new.
     *
     * @param etag
     *            of the last document that could be read, null when it had none
     * @param lastModified
     *            of the last document that could be read, null when it had none
     */
    public record Validators(@Nullable String etag, @Nullable String lastModified) {

        /** Of a feed that shall answer with all it has. */
        public static final Validators NONE = new Validators(null, null);
    }

    /**
     * What feed and server want.
     *
     * @param maxAge
     *            how long the last answer stays true by the server's word, null when it does not say
     * @param retryAfter
     *            what the server asked for with its last failure, null when nothing
     * @param movedTo
     *            where the feed is for good, null when it is where the list says
     */
    public record Wishes(FeedHours hours, @Nullable Duration maxAge, @Nullable Duration retryAfter,
            @Nullable URI movedTo) {}

    /** Of a feed that was not polled yet. */
    public static FeedHistory unknown(Instant now) {
        return new FeedHistory(FeedStatus.NEW, now, null, new Polls(null, null, 0, null),
                new Finds(0, -1, 0, false, null, null), Validators.NONE,
                new Wishes(FeedHours.ANY, null, null, null));
    }

    /** The same, but the next poll asks for all there is. */
    public FeedHistory unvalidated() {
        return new FeedHistory(status, since, message, polls, finds, Validators.NONE, wishes);
    }

    /** The same, to be polled at a time. */
    public FeedHistory next(Instant due) {
        return new FeedHistory(status, since, message,
                new Polls(polls.last(), due, polls.failures(), polls.failingSince()), finds, validators, wishes);
    }
}
