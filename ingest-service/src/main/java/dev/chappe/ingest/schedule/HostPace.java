package dev.chappe.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** When a host may be asked again. Pure but for what it remembers; safe for use by several threads. */
public final class HostPace {

    private static final int MOST_HOSTS = 10_000;

    private final Map<String, Instant> free = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    /** The next time that is free at a host, which is taken with that; the one after it is a pause later. */
    public synchronized Instant take(String host, Instant now, Duration pause) {
        Instant next = free.getOrDefault(host, now);
        Instant taken = next.isBefore(now) ? now : next;
        free.put(host, taken.plus(pause));
        return taken;
    }
}
