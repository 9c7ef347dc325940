package dev.chappe.ingest.share;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether this instance may still take the feeds that it was given for its own: only while it was heard of less than a
 * session ago. A process that was stopped and goes on finds its lease run out. Safe for use by several threads.
 */
final class Lease {

    private final long term;
    private long renewed;

    Lease(Duration term, long now) {
        this.term = term.toNanos();
        this.renewed = now;
    }

    /**
     * Goes on for another term.
     *
     * @param now
     *            nanoseconds of a clock that never goes back
     */
    synchronized void renew(long now) {
        renewed = now;
        notifyAll();
    }

    synchronized boolean holds(long now) {
        return now - renewed < term;
    }

    /**
     * Waits until it holds.
     *
     * @param clock
     *            in nanoseconds, the one that it is renewed by
     */
    synchronized void awaitHeld(LongSupplier clock) throws InterruptedException {
        while (!holds(clock.getAsLong())) {
            wait(Duration.ofNanos(term).toMillis());
        }
    }
}
