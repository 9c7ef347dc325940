package dev.chappe.alert.books;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/**
 * The service's books. Two balances hold whenever no record is under way:
 *
 * <pre>
 * signals    = told + held{why}
 * deliveries = delivered + parked + pending
 * </pre>
 *
 * A record that is processed again after a crash is booked again; the topics are exactly-once, the counters are not.
 */
public final class Books {

    private static final String PREFIX = "chappe.alert.";
    private static final Duration FASTEST = Duration.ofMillis(1);
    private static final Duration SLOWEST = Duration.ofDays(1);

    private final MeterRegistry registry;
    private final Timer latency;

    public Books(MeterRegistry registry) {
        this.registry = registry;
        latency = Timer.builder(PREFIX + "latency")
                .description("From the signal of a rule to its delivery.")
                .publishPercentileHistogram().minimumExpectedValue(FASTEST).maximumExpectedValue(SLOWEST)
                .register(registry);
    }

    /** An event or a trend was held against the rules. */
    public void judged(String kind, int unchanged) {
        count("judged", "kind", kind).increment();
        count("unchanged", "kind", kind).increment(unchanged);
    }

    /** A rule had something to tell. */
    public void signalled(String state) {
        count("signals", "state", state).increment();
    }

    /** It goes out at once. */
    public void told() {
        registry.counter(PREFIX + "told").increment();
    }

    /** It waits, or is not told at all. */
    public void held(String why) {
        count("held", "why", why).increment();
    }

    /** A message was given to a channel. */
    public void sent() {
        registry.counter(PREFIX + "deliveries").increment();
    }

    /** An attempt ended. */
    public void attempted(String outcome) {
        count("attempts", "outcome", outcome).increment();
    }

    /** A message reached its receiver. */
    public void delivered(Duration since) {
        registry.counter(PREFIX + "delivered").increment();
        latency.record(since.isNegative() ? Duration.ZERO : since);
    }

    /** A message was given up. */
    public void parked() {
        registry.counter(PREFIX + "parked").increment();
    }

    /** A set of rules on the topic could not be read. */
    public void refused() {
        registry.counter(PREFIX + "rules.refused").increment();
    }

    /** A record went to the dead letters. */
    public void failed(String step, String reason) {
        Counter.builder(PREFIX + "step.failures").description("Records that a step failed on.").tag("step", step)
                .tag("reason", reason).register(registry).increment();
    }

    /** How many messages are on their way, or wait for their next attempt. */
    public long pending() {
        return Math.round(registry.counter(PREFIX + "deliveries").count()
                - registry.counter(PREFIX + "delivered").count() - registry.counter(PREFIX + "parked").count());
    }

    private Counter count(String name, String tag, String value) {
        return registry.counter(PREFIX + name, tag, value);
    }
}
