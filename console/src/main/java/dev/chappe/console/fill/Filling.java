package dev.chappe.console.fill;

import dev.chappe.console.history.History;
import dev.chappe.console.history.Retention;
import dev.chappe.console.news.Place;
import dev.chappe.console.topics.Following;
import dev.chappe.console.topics.NewsKind;
import dev.chappe.console.topics.NewsTopics;
import dev.chappe.console.topics.Told;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Writes what the topics tell into the history, each batch with its places. */
public final class Filling implements Following.Reader {

    private static final long TRIM_NANOS = Duration.ofHours(1).toNanos();

    private final History history;
    private final Map<NewsKind, Counter> written = new EnumMap<>(NewsKind.class);
    private final Counter undecodable;
    private final AtomicLong lag = new AtomicLong();
    private final Supplier<Retention> retention;
    private long trimmed = System.nanoTime() - TRIM_NANOS;

    /**
     * @param retention
     *            what is to stay, as of now
     */
    public Filling(History history, Supplier<Retention> retention, MeterRegistry meters) {
        this.history = history;
        this.retention = retention;
        for (NewsKind kind : NewsKind.values()) {
            written.put(kind, Counter.builder("chappe.console.history.records").tag("kind", kind.word())
                    .description("records written to the history").register(meters));
        }
        undecodable = Counter.builder("chappe.console.undecodable")
                .description("records passed over because they cannot be decoded").register(meters);
        meters.gauge("chappe.console.history.lag", lag);
    }

    @Override
    public Collection<Place> next() {
        return history.next();
    }

    @Override
    public NewsTopics.Begin others() {
        return NewsTopics.Begin.OLDEST;
    }

    @Override
    public void take(List<Told> told, List<Place> next) {
        history.write(told.stream().flatMap(record -> record.news().stream()).toList(), next);
        for (Told record : told) {
            (record.news().isPresent() ? written.getOrDefault(record.kind(), undecodable) : undecodable).increment();
        }
    }

    @Override
    public void lag(long records) {
        lag.set(records);
        if (System.nanoTime() - trimmed >= TRIM_NANOS) {
            trimmed = System.nanoTime();
            history.trim(retention.get());
        }
    }

    /** How many records of the topics are not in the history, as of a moment ago. */
    public long lag() {
        return lag.get();
    }
}
