package dev.chappe.ingest.poll;

import dev.chappe.ingest.schedule.HostPace;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Lets polls to their hosts: few at the same time, and with a pause between two. Safe for use by several threads. */
final class HostTurns {

    private final Manners manners;
    private final Clock clock;
    private final HostPace pace = new HostPace();
    private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();

    /**
     * What hosts are spared.
     *
     * @param parallel
     *            the most polls of one host at the same time
     * @param pause
     *            between the beginnings of two polls of one host
     */
    record Manners(int parallel, Duration pause) {}

    /** A place at a host, held until it ends. */
    interface Turn {

        void end();
    }

    HostTurns(Manners manners, Clock clock) {
        this.manners = manners;
        this.clock = clock;
    }

    /** Waits until it is polite to ask a host. */
    Turn take(URI url) throws InterruptedException {
        String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
        Semaphore places = hosts.computeIfAbsent(host, name -> new Semaphore(manners.parallel(), true));
        places.acquire();
        try {
            Duration wait = Duration.between(clock.instant(), free(host));
            if (wait.isPositive()) {
                Thread.sleep(wait);
            }
        } catch (InterruptedException e) {
            places.release();
            throw e;
        }
        return places::release;
    }

    private Instant free(String host) {
        return pace.take(host, clock.instant(), manners.pause());
    }
}
