package dev.chappe.ingest.publish;

import dev.chappe.ingest.article.PublicationTime;
import dev.chappe.schemas.record.EventTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When an article counts as discovered. */
public interface DiscoveryTime {

    Instant of(PublicationTime published);

    /** Now: for articles that are news. */
    static DiscoveryTime live(Clock clock) {
        return published -> clock.instant();
    }

    /**
     * When it was published: for articles of the past, played more or less in their order. One without a time, or with a
     * time still to come, counts as discovered with the latest before it, so that it does not move event time on by
     * itself. So does one dated more than {@link Replay#LATEST_STRAGGLER} before that: as far back in event time as 1970,
     * nothing downstream would remember it. Before the first date that is {@link Replay#FLOOR}, never now: what is played
     * again has the same times again.
     */
    static DiscoveryTime replay(Clock clock) {
        return new Replay(clock);
    }

    /** Remembers the latest publication so far. */
    final class Replay implements DiscoveryTime {

        /** As long as enrich-service remembers articles in event time. */
        static final Duration LATEST_STRAGGLER = Duration.ofDays(14);

        /**
         * Before any article, and so that nothing derived of it is before 1970, where Kafka's timestamps begin: neither a
         * straggler nor {@link EventTime#LATEST_BACKDATING}.
         */
        static final Instant FLOOR = Instant.EPOCH.plus(LATEST_STRAGGLER).plus(EventTime.LATEST_BACKDATING);

        private final Clock clock;
        private Instant latest = FLOOR;

        private Replay(Clock clock) {
            this.clock = clock;
        }

        @Override
        public synchronized Instant of(PublicationTime published) {
            Instant at = published.at();
            if (at == null || at.isAfter(clock.instant())) {
                return latest;
            }
            if (at.isAfter(latest)) {
                latest = at;
            }
            return at.isBefore(latest.minus(LATEST_STRAGGLER)) ? latest : at;
        }
    }
}
