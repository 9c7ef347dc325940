package dev.chappe.alert.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one rule has for one channel that waits for its time.
 *
 * @param first
 *            number of the oldest signal that no delivered digest covers
 * @param next
 *            number of the next signal
 * @param omitted
 *            how many were dropped since the last digest that was delivered, because there was no room
 * @param due
 *            when the next digest is, null when nothing asks for one
 * @param open
 *            id of the digest that is being delivered, null when there is none
 */
public record Backlog(long first, long next, long omitted, @Nullable Instant due, @Nullable String open) {

    static final Backlog EMPTY = new Backlog(0, 0, 0, null, null);

    Backlog with(@Nullable Instant newDue, @Nullable String newOpen) {
        return new Backlog(first, next, omitted, newDue, newOpen);
    }

    /** One more, which wants to be told at a time. */
    Backlog add(Instant until) {
        return new Backlog(first, next + 1, omitted, due != null && due.isBefore(until) ? due : until, open);
    }

    /** Without the oldest. */
    Backlog drop() {
        return new Backlog(first + 1, next, omitted + 1, due, open);
    }

    /** After a digest was delivered that goes up to a number. */
    Backlog delivered(long through) {
        return new Backlog(Math.max(first, through + 1), next, 0, due, null);
    }

    boolean isEmpty() {
        return first == next;
    }
}
