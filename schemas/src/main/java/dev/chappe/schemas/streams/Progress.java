package dev.chappe.schemas.streams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Notices work that stands still. Safe for use by several threads, and asked however often: time decides, not the asking. */
final class Progress {

    /** So long nothing may be done, though records wait. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final double SMALL_LAG = 1_000;

    private final Clock clock;
    private double processed = -1;
    private Instant since = Instant.MIN;

    Progress(Clock clock) {
        this.clock = clock;
    }

    /**
     * Why it stands still, empty when it does not.
     *
     * @param count
     *            how many records were processed by now; less than before after a restart of a thread
     * @param lag
     *            how many records wait
     */
    synchronized Optional<String> stuck(double count, double lag) {
        Instant now = clock.instant();
        if (count != processed || lag <= SMALL_LAG) {
            processed = count;
            since = now;
            return Optional.empty();
        }
        Duration still = Duration.between(since, now);
        return still.compareTo(PATIENCE) < 0
                ? Optional.empty()
                : Optional.of("no record was processed for " + still.toSeconds() + " seconds, and " + (long) lag
                        + " are waiting");
    }
}
