package dev.chappe.launcher.demo;

import dev.chappe.launcher.output.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what came out. Safe for use by several threads. */
final class Tally {

    private final Instant started;
    private final Map<String, Set<String>> eventsByType = new TreeMap<>();
    private final Map<String, Integer> changes = new TreeMap<>();
    private int trends;
    private @Nullable Duration untilFirstEvent;

    /**
     * @param started
     *            when the process started
     */
    Tally(Instant started) {
        this.started = started;
    }

    synchronized void count(Seen seen, Instant now) {
        switch (seen) {
            case Seen.Event event -> {
                if (untilFirstEvent == null) {
                    untilFirstEvent = Duration.between(started, now);
                }
                eventsByType.computeIfAbsent(event.type(), type -> new HashSet<>()).add(event.id());
                changes.merge(event.change(), 1, Integer::sum);
            }
            case Seen.Trend trend -> trends++;
            case Seen.Unreadable unreadable -> changes.merge("UNREADABLE", 1, Integer::sum);
        }
    }

    /** How many events there are of each type, however many revisions they have. */
    synchronized Map<String, Integer> eventsByType() {
        Map<String, Integer> counts = new TreeMap<>();
        eventsByType.forEach((type, ids) -> counts.put(type, ids.size()));
        return counts;
    }

    /** How many revisions of events there are of each kind of change. */
    synchronized Map<String, Integer> changes() {
        return new TreeMap<>(changes);
    }

    synchronized int trends() {
        return trends;
    }

    /** From the start of the process to the first event that was read, empty when there was none. */
    synchronized Optional<Duration> untilFirstEvent() {
        return Optional.ofNullable(untilFirstEvent);
    }
}
