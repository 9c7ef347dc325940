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

/** Lets polls to their hosts: few at the same time, fewer at one host, with a pause between two. Safe for several threads. */
final class HostTurns {

    private final FeedPoller.Manners manners;
    private final Semaphore atATime;
    private final Clock clock;
    private final HostPace pace = new HostPace();
    private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();

    /** A place at a host, held until it ends. */
    interface Turn {

        void end();
    }

    HostTurns(FeedPoller.Manners manners, Clock clock) {
        this.manners = manners;
        this.atATime = new Semaphore(manners.parallel(), true);
        this.clock = clock;
    }

    /** Waits until it is polite to ask a host. */
    Turn take(URI url) throws InterruptedException {
        String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
        Semaphore places = hosts.computeIfAbsent(host, name -> new Semaphore(manners.hostParallel(), true));
        places.acquire();
        try {
            Duration wait = Duration.between(clock.instant(), free(host));
            if (wait.isPositive()) {
                Thread.sleep(wait);
            }
            atATime.acquire();
        } catch (InterruptedException e) {
            places.release();
            throw e;
        }
        return () -> {
            atATime.release();
            places.release();
        };
    }

    private Instant free(String host) {
        return pace.take(host, clock.instant(), manners.hostPause());
    }
}
