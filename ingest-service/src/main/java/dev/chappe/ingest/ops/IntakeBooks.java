package dev.chappe.ingest.ops;

import dev.chappe.ingest.article.RejectReason;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The books of everything that came in. They balance at any time: received = published + duplicate + rejected +
 * pending, where pending is what the broker has not acknowledged yet.
 */
public final class IntakeBooks {

    private final Counter received;
    private final Counter published;
    private final Counter duplicate;
    private final Map<RejectReason, Counter> rejected = new EnumMap<>(RejectReason.class);
    private final AtomicLong pending = new AtomicLong();

    /**
     * A page of the books.
     *
     * @param rejected
     *            every reason, zeros too
     */
    public record Page(long received, long published, long duplicate, Map<RejectReason, Long> rejected, long pending) {

        public Page {
            rejected = Collections.unmodifiableMap(new EnumMap<>(rejected));
        }

        public long rejectedInAll() {
            return rejected.values().stream().mapToLong(Long::longValue).sum();
        }

        public boolean balances() {
            return received == published + duplicate + rejectedInAll() + pending;
        }
    }

    public IntakeBooks(MeterRegistry meters) {
        received = Counter.builder("chappe.ingest.received")
                .description("Articles, lines and documents that came in from feeds, files and pushes")
                .register(meters);
        published = Counter.builder("chappe.ingest.published")
                .description("Articles that the broker acknowledged")
                .register(meters);
        duplicate = Counter.builder("chappe.ingest.duplicate")
                .description("Articles dropped because this instance had published the same revision before")
                .register(meters);
        for (RejectReason reason : RejectReason.values()) {
            rejected.put(reason, Counter.builder("chappe.ingest.rejected")
                    .description("What came in and was no article, by reason; see news.deadletters")
                    .tag("reason", reason.tag())
                    .register(meters));
        }
        Gauge.builder("chappe.ingest.pending", pending, AtomicLong::get)
                .description("Articles accepted that the broker has not acknowledged yet")
                .register(meters);
    }

    /** An article is on its way: it is pending until {@link #published()} or {@link #refused()}. */
    public synchronized void accepted() {
        received.increment();
        pending.incrementAndGet();
    }

    public synchronized void duplicate() {
        received.increment();
        duplicate.increment();
    }

    public synchronized void rejected(RejectReason reason) {
        received.increment();
        count(reason);
    }

    /** The broker acknowledged what was pending. */
    public synchronized void published() {
        published.increment();
        settled();
    }

    /** The broker refused what was pending, for good. */
    public synchronized void refused() {
        count(RejectReason.REFUSED_BY_BROKER);
        settled();
    }

    /** Waits until nothing is pending. */
    public synchronized void awaitSettled() throws InterruptedException {
        while (pending.get() > 0) {
            wait();
        }
    }

    public synchronized Page page() {
        Map<RejectReason, Long> reasons = new EnumMap<>(RejectReason.class);
        rejected.forEach((reason, counter) -> reasons.put(reason, (long) counter.count()));
        return new Page((long) received.count(), (long) published.count(), (long) duplicate.count(), reasons,
                pending.get());
    }

    private synchronized void settled() {
        pending.decrementAndGet();
        notifyAll();
    }

    private void count(RejectReason reason) {
        Counter counter = rejected.get(reason);
        if (counter == null) {
            throw new IllegalStateException("no counter for " + reason);
        }
        counter.increment();
    }
}
