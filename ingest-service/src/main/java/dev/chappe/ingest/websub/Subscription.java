package dev.chappe.ingest.websub;

import dev.chappe.ingest.source.FeedSource;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feed's subscription at its hub.
 *
 * @param topic
 *            what the hub calls the feed
 * @param key
 *            by which pushes are known
 * @param asked
 *            when the hub was asked last
 * @param lease
 *            null until the hub has made sure that it was we who asked
 * @param silent
 *            whether a poll found what the hub had not pushed
 * @param pushed
 *            whether the hub has pushed anything since the last poll
 */
record Subscription(FeedSource source, Hubs.Sink sink, URI hub, URI topic, Key key, Instant asked,
        @Nullable Lease lease, boolean silent, boolean pushed) {

    /** A hub that does not come back may be asked again after that. */
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final int RENEWED_AT = 5;

    /**
     * What only the hub knows besides us.
     *
     * @param token
     *            in the address that it pushes to
     * @param secret
     *            that it signs with
     */
    record Key(String token, String secret) {}

    /** From when the hub promises to push, and until when. */
    record Lease(Instant from, Instant until) {

        /** When the hub is asked for another: a fifth of it is left. */
        Instant renewal() {
            return until.minus(Duration.between(from, until).dividedBy(RENEWED_AT));
        }
    }

    static Subscription asked(FeedSource source, Hubs.Sink sink, URI hub, URI topic, Key key, Instant now) {
        return new Subscription(source, sink, hub, topic, key, now, null, false, false);
    }

    boolean isOf(URI otherHub, URI otherTopic) {
        return hub.equals(otherHub) && topic.equals(otherTopic);
    }

    boolean holds(Instant now) {
        return lease != null && now.isBefore(lease.until());
    }

    /** Whether the hub must be asked, again or for another lease. */
    boolean isDue(Instant now) {
        boolean impatient = asked.plus(PATIENCE).isBefore(now);
        return lease == null
                ? impatient
                : !now.isBefore(lease.renewal()) && (asked.isBefore(lease.renewal()) || impatient);
    }

    Optional<Instant> restsUntil(Instant now) {
        Lease held = lease;
        if (held == null || silent || !holds(now)) {
            return Optional.empty();
        }
        return Optional.of(now.isBefore(held.renewal()) ? held.renewal() : held.until());
    }

    Subscription askedAgain(Instant now) {
        return new Subscription(source, sink, hub, topic, key, now, lease, silent, pushed);
    }

    Subscription leased(Lease given) {
        return new Subscription(source, sink, hub, topic, key, asked, given, silent, pushed);
    }

    Subscription denied() {
        return new Subscription(source, sink, hub, topic, key, asked, null, silent, pushed);
    }

    Subscription withPush() {
        return new Subscription(source, sink, hub, topic, key, asked, lease, false, true);
    }

    /** After a poll: a hub that pushed nothing of what is new keeps silent. */
    Subscription polled(boolean foundNews, Instant now) {
        return new Subscription(source, sink, hub, topic, key, asked, lease,
                silent || (foundNews && !pushed && holds(now)), false);
    }
}
