package dev.chappe.enrich.books;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The service's books. Two balances hold whenever no record is under way:
 *
 * <pre>
 * articles received = extracted + duplicate + rejected{reason}
 * events found      = passed + withheld{reason}
 * </pre>
 *
 * A record that is processed again after a crash or a lost partition is booked again; the topics are exactly-once, the
 * counters are not.
 */
public final class Books {

    private static final String ARTICLES = "chappe.enrich.articles.";
    private static final String EVENTS = "chappe.enrich.events.";
    private static final Duration FASTEST = Duration.ofMillis(5);
    private static final Duration SLOWEST = Duration.ofDays(1);

    private final MeterRegistry registry;
    private final Counter received;
    private final Counter extracted;
    private final Counter duplicate;
    private final Counter found;
    private final Counter passed;
    private final Map<RejectReason, Counter> rejected = new EnumMap<>(RejectReason.class);
    private final Map<RejectReason, Counter> withheld = new EnumMap<>(RejectReason.class);
    private final Timer latency;

    /**
     * A page of the books: what became of articles and of the events found in them, every reason, zeros too.
     */
    public record Page(long received, long extracted, long duplicate, Map<RejectReason, Long> rejected,
            Map<RejectReason, Long> withheld) {

        public Page {
            rejected = Collections.unmodifiableMap(new EnumMap<>(rejected));
            withheld = Collections.unmodifiableMap(new EnumMap<>(withheld));
        }
    }

    public Books(MeterRegistry registry) {
        this.registry = registry;
        received = counter(ARTICLES + "received", "Articles read from news.articles.");
        extracted = counter(ARTICLES + "extracted", "Articles that events were looked for in.");
        duplicate = counter(ARTICLES + "duplicate", "Articles seen before in the same revision.");
        found = counter(EVENTS + "found", "Events that the extraction found in articles.");
        passed = counter(EVENTS + "passed", "Events whose evidence holds.");
        for (RejectReason reason : RejectReason.values()) {
            rejected.put(reason, Counter.builder(ARTICLES + "rejected").tag("reason", reason.tag())
                    .description("Articles in the dead letters.").register(registry));
            withheld.put(reason, Counter.builder(EVENTS + "withheld").tag("reason", reason.tag())
                    .description("Events in the dead letters.").register(registry));
        }
        latency = Timer.builder("chappe.enrich.latency")
                .description("From the discovery of an article to the revision of an event that it causes.")
                .publishPercentileHistogram().minimumExpectedValue(FASTEST).maximumExpectedValue(SLOWEST)
                .register(registry);
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    public void articleReceived() {
        received.increment();
    }

    public void articleDuplicate() {
        duplicate.increment();
    }

    public void articleRejected(RejectReason reason) {
        count(rejected, reason);
    }

    /** Books an article that was read, with the events that were found in it and passed the gate. */
    public void articleExtracted(int eventsFound, int eventsPassed) {
        extracted.increment();
        found.increment(eventsFound);
        passed.increment(eventsPassed);
    }

    public void eventWithheld(RejectReason reason) {
        count(withheld, reason);
    }

    /**
     * Books a revision that goes out.
     *
     * @param type
     *            name of an event type; there are only as many as are configured
     * @param change
     *            what the revision changes
     * @param sinceDiscovery
     *            negative counts as zero
     */
    public void revisionTold(String type, String change, Duration sinceDiscovery) {
        Counter.builder(EVENTS + "revisions").description("Revisions of events written to their topics.")
                .tag("type", type).tag("change", change).register(registry).increment();
        latency.record(sinceDiscovery.isNegative() ? Duration.ZERO : sinceDiscovery);
    }

    /** Books a record that a later step failed on; the article it came of was booked already. */
    public void stepFailed(String step, RejectReason reason) {
        Counter.builder("chappe.enrich.step.failures")
                .description("Records that a step after the extraction failed on.")
                .tag("step", step).tag("reason", reason.tag()).register(registry).increment();
    }

    /** The counters of this moment; records under way may be booked in part. */
    public Page page() {
        return new Page((long) received.count(), (long) extracted.count(), (long) duplicate.count(), counts(rejected),
                counts(withheld));
    }

    private static Map<RejectReason, Long> counts(Map<RejectReason, Counter> counters) {
        Map<RejectReason, Long> counts = new EnumMap<>(RejectReason.class);
        counters.forEach((reason, counter) -> counts.put(reason, (long) counter.count()));
        return counts;
    }

    private static void count(Map<RejectReason, Counter> counters, RejectReason reason) {
        Counter counter = counters.get(reason);
        if (counter != null) {
            counter.increment();
        }
    }
}
