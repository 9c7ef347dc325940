package dev.chappe.alert.release;

import dev.chappe.alert.rule.Timing.Throttle;
import dev.chappe.alert.rule.Timing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether a rule may tell something now. Pure: the same signals in the same order are decided the same. */
final class Gate {

    private Gate() {}

    /**
     * The times at which a rule told something, as far as its throttle has to know them.
     *
     * @param times
     *            the oldest first
     */
    record Recent(List<Instant> times) {

        static final Recent NONE = new Recent(List.of());

        Recent {
            times = List.copyOf(times);
        }

        Recent since(Instant time) {
            return new Recent(times.stream().filter(told -> told.isAfter(time)).toList());
        }

        Recent with(Instant time) {
            List<Instant> all = new ArrayList<>(times);
            all.add(time);
            return new Recent(all);
        }
    }

    /**
     * Why something waits.
     *
     * @param why
     *            one word, the tag of the metric
     * @param until
     *            when it is told
     * @param reason
     *            a sentence
     */
    record Hold(String why, Instant until, String reason) {}

    /** Why it has to wait, null when it may be told at once. */
    static @Nullable Hold hold(Timing timing, Recent recent, Instant time) {
        if (timing.digest() != null) {
            Instant due = timing.digest().next(time);
            return new Hold("digest", due, "waits for the digest of " + due);
        }
        Hold quiet = quiet(timing, time);
        return quiet == null ? throttled(timing, recent, time) : quiet;
    }

    static @Nullable Hold quiet(Timing timing, Instant time) {
        Instant end = timing.quiet() == null ? null : timing.quiet().end(time);
        return end == null ? null : new Hold("quiet", end, "quiet hours until " + end + "; told then in a digest");
    }

    private static @Nullable Hold throttled(Timing timing, Recent recent, Instant time) {
        Throttle throttle = timing.throttle();
        if (throttle == null) {
            return null;
        }
        List<Instant> counted = recent.since(time.minus(throttle.per())).times();
        if (counted.size() < throttle.most()) {
            return null;
        }
        Instant free = counted.getFirst().plus(throttle.per());
        return new Hold("throttle", free, "more than " + throttle.most() + " in " + throttle.per()
                + "; told in a digest at " + free);
    }
}
