package dev.chappe.alert.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When people are told.
 *
 * @param throttle
 *            how often at most, null for as often as there is something
 * @param quiet
 *            when not, null for never
 * @param digest
 *            together with others, null for at once
 */
public record Timing(@Nullable Throttle throttle, @Nullable Quiet quiet, @Nullable Digest digest) {

    /** At once, always. */
    public static final Timing AT_ONCE = new Timing(null, null, null);

    /** At most so many in any time of that length. */
    public record Throttle(int most, Duration per) {}

    /**
     * Hours of every day in which nobody is disturbed.
     *
     * @param from
     *            when they begin, included
     * @param to
     *            when they end; before from when that is on the next day
     */
    public record Quiet(LocalTime from, LocalTime to, ZoneId zone) {

        /** The end of the quiet hours that a time lies in, null when it lies in none. */
        public @Nullable Instant end(Instant time) {
            ZonedDateTime local = time.atZone(zone);
            LocalTime clock = local.toLocalTime();
            boolean overnight = to.isBefore(from);
            boolean quiet = overnight
                    ? !clock.isBefore(from) || clock.isBefore(to)
                    : !clock.isBefore(from) && clock.isBefore(to);
            if (!quiet) {
                return null;
            }
            boolean tomorrow = overnight && !clock.isBefore(from);
            Instant end = local.toLocalDate().plusDays(tomorrow ? 1 : 0).atTime(to).atZone(zone).toInstant();
            // Where clocks are put back, the hour that repeats itself is quiet to its second end.
            return end.isAfter(time) ? end : time.plus(Duration.ofHours(1));
        }
    }

    /**
     * A digest at fixed times.
     *
     * @param every
     *            from one to the next
     * @param at
     *            the time of day that they are counted from
     */
    public record Digest(Duration every, LocalTime at, ZoneId zone) {

        /** When the next one is due after a time. */
        public Instant next(Instant time) {
            ZonedDateTime local = time.atZone(zone);
            if (every.toDays() >= 1) {
                // Days are counted from a fixed one, so that every instance and every run means the same.
                long days = every.toDays();
                long today = local.toLocalDate().toEpochDay();
                long first = Math.floorDiv(today, days) * days;
                ZonedDateTime due = java.time.LocalDate.ofEpochDay(first).atTime(at).atZone(zone);
                while (!due.toInstant().isAfter(time)) {
                    due = due.plusDays(days);
                }
                return due.toInstant();
            }
            Instant start = local.toLocalDate().minusDays(1).atTime(at).atZone(zone).toInstant();
            long steps = Duration.between(start, time).toMillis() / every.toMillis() + 1;
            return start.plus(every.multipliedBy(steps));
        }
    }
}
