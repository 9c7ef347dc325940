package dev.chappe.alert.deliver;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When to try again: twice as long after each failure, from two seconds to an hour, each time moved by a fifth at random so
 * that receivers that come back are not met by everybody at once; and no more after a day.
 *
 * @param random
 *            for the moving
 */
public record RetrySchedule(RandomGenerator random) {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration GIVE_UP = Duration.ofDays(1);
    private static final int DOUBLINGS = 12;
    private static final double JITTER = 0.2;

    /**
     * When to try again, empty when it is time to give up.
     *
     * @param attempts
     *            how many have failed, 1 or more
     * @param created
     *            when the first was due
     */
    public Optional<Instant> next(int attempts, Instant created, Instant now, Outcome.Failed failure) {
        Duration plain = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        Duration pause = plain.compareTo(LONGEST) < 0 ? plain : LONGEST;
        long moved = Math.round(pause.toMillis() * (1 - JITTER + 2 * JITTER * random.nextDouble()));
        Duration wanted = failure.after();
        long millis = wanted == null ? moved : Math.max(moved, Math.min(wanted.toMillis(), LONGEST.toMillis()));
        Instant next = now.plusMillis(millis);
        return next.isAfter(created.plus(GIVE_UP)) ? Optional.empty() : Optional.of(next);
    }
}
