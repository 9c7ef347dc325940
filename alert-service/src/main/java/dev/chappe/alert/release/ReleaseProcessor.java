package dev.chappe.alert.release;

import dev.chappe.alert.book.RuleTopics;
import dev.chappe.alert.books.Books;
import dev.chappe.alert.deliver.RetrySchedule;
import dev.chappe.alert.engine.RuleLibrary;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.engine.Store;
import dev.chappe.alert.engine.Succession;
import dev.chappe.alert.match.MatchProcessor;
import dev.chappe.alert.release.Gate.Recent;
import dev.chappe.schemas.json.JsonSerde;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Has {@link Release} tell what rules have to tell, with state stores for what waits. What it delivers came in by a
 * committed record, and its id is made of that record alone: what is delivered before a crash and again after it has one
 * id. Stores are bounded: a backlog holds 200 signals, a throttle as many times as it lets pass, a delivery ends within a
 * day.
 */
public final class ReleaseProcessor extends ContextualProcessor<String, Errand, String, Released> {

    /** Rule to the times at which it told something. */
    public static final String THROTTLES = "throttles";
    /** Rule and channel to {@link Backlog}. */
    public static final String BACKLOGS = "backlogs";
    /** Rule, channel and number to a signal that waits. */
    public static final String HELD = "held-signals";
    /** Id to {@link Delivery}. */
    public static final String DELIVERIES = "deliveries";
    /** Rule and event to {@link Succession.Heir}. */
    public static final String HEIRS = "heirs";

    private static final Duration TICK = Duration.ofMillis(50);
    private static final Duration SWEEP = Duration.ofHours(1);

    private final RuleLibrary library;
    private final Release.Means means;
    private RuleTopics.@Nullable Current rules;
    private @Nullable Release release;

    private ReleaseProcessor(RuleLibrary library, Release.Means means) {
        this.library = library;
        this.means = means;
    }

    /** A processor that delivers by a post. */
    public static ReleaseProcessor with(RuleLibrary library, Post post, RetrySchedule retries, Books books) {
        return new ReleaseProcessor(library, new Release.Means(post, retries, books));
    }

    /** The names of the stores. */
    public static List<String> storeNames() {
        return List.of(THROTTLES, BACKLOGS, HELD, DELIVERIES, HEIRS);
    }

    /** The stores that the processor works with. */
    public static List<StoreBuilder<?>> stores() {
        return List.of(store(THROTTLES, Recent.class), store(BACKLOGS, Backlog.class), store(HELD, Signal.class),
                store(DELIVERIES, Delivery.class), store(HEIRS, Succession.Heir.class));
    }

    private static StoreBuilder<?> store(String name, Class<?> type) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(),
                new JsonSerde<>(type));
    }

    @Override
    public void init(ProcessorContext<String, Released> context) {
        super.init(context);
        rules = new RuleTopics.Current(context, library);
        release = new Release(new Release.Stores(new Shelf<>(context.getStateStore(THROTTLES)),
                new Shelf<>(context.getStateStore(BACKLOGS)), new Shelf<>(context.getStateStore(HELD)),
                new Shelf<>(context.getStateStore(DELIVERIES)), new Shelf<>(context.getStateStore(HEIRS))), means);
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::tick);
        context.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME,
                time -> release().forget(Instant.ofEpochMilli(time).minus(MatchProcessor.MEMORY)));
    }

    @Override
    public void process(Record<String, Errand> record) {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        forward(switch (record.value()) {
            case Errand.Tell tell -> release().tell(tell.signal(), rules().book(), now);
            case Errand.Redeliver redeliver -> release().redeliver(redeliver.delivery(), rules().book(), now);
        }, now);
    }

    private void tick(long time) {
        Instant now = Instant.ofEpochMilli(time);
        forward(release().tick(rules().book(), now), now);
    }

    private void forward(List<Released> released, Instant now) {
        for (Released one : released) {
            String key = switch (one) {
                case Released.Report report -> report.signal().alertId();
                case Released.Parked parked -> parked.delivery().id();
            };
            context().forward(new Record<>(key, one, now.toEpochMilli()));
        }
    }

    private Release release() {
        return Objects.requireNonNull(release, "used before init()");
    }

    private RuleTopics.Current rules() {
        return Objects.requireNonNull(rules, "used before init()");
    }

    private record Shelf<V>(KeyValueStore<String, V> store) implements Store<V> {

        @Override
        public @Nullable V get(String key) {
            return store.get(key);
        }

        @Override
        public void put(String key, V value) {
            store.put(key, value);
        }

        @Override
        public void delete(String key) {
            store.delete(key);
        }

        @Override
        public void visit(String from, String to, BiPredicate<String, V> visitor) {
            try (KeyValueIterator<String, V> entries = store.range(from, to)) {
                boolean wanted = true;
                while (wanted && entries.hasNext()) {
                    KeyValue<String, V> entry = entries.next();
                    wanted = visitor.test(entry.key, entry.value);
                }
            }
        }
    }
}
