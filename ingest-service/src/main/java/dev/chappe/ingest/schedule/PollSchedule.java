package dev.chappe.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * When to poll a feed next: after its interval when all is well, after twice as long for each failure in a row, a day
 * at the most, and never before the server wants it. A tenth more or less by chance keeps feeds from marching in step.
 */
public final class PollSchedule {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration FIRST_WITHIN = Duration.ofSeconds(5);
    private static final double JITTER = 0.1;
    private static final int MOST_DOUBLINGS = 20;

    private final RandomGenerator random;

    public PollSchedule(RandomGenerator random) {
        this.random = random;
    }

    /** The first poll of a feed, within seconds. */
    public Instant first(Instant now) {
        return now.plusMillis(random.nextLong(FIRST_WITHIN.toMillis()));
    }

    /**
     * The poll after one that has just ended.
     *
     * @param interval
     *            that of the feed
     */
    public Instant next(Instant now, Duration interval, PollOutcome outcome) {
        return now.plus(switch (outcome) {
            case PollOutcome.Succeeded succeeded -> jittered(interval);
            case PollOutcome.Failed failed -> later(jittered(backedOff(interval, failed.inARow())),
                    failed.retryAfter() == null ? Duration.ZERO : failed.retryAfter());
        });
    }

    private static Duration backedOff(Duration interval, int failures) {
        Duration pause = interval;
        for (int i = 0; i < Math.min(failures, MOST_DOUBLINGS) && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private static Duration later(Duration own, Duration wanted) {
        Duration bounded = wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
        return own.compareTo(bounded) > 0 ? own : bounded;
    }

    private Duration jittered(Duration pause) {
        double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
        return Duration.ofMillis(Math.round(pause.toMillis() * factor));
    }
}
