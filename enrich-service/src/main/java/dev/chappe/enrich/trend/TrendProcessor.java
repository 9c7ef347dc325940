package dev.chappe.enrich.trend;

import dev.chappe.enrich.recent.Recent;
import dev.chappe.enrich.trend.TopicFact.Subject;
import dev.chappe.schemas.binary.BinarySerde;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * Counts facts by topic and sends on what the {@link TrendTracker} has to say. Time is the stream's: the latest event time
 * of the partition. While nothing at all comes in, it goes on with the wall clock from there, so that a topic fades when
 * everything falls quiet, and a replay of old articles is not rushed to today.
 */
public final class TrendProcessor extends ContextualProcessor<String, FactBatch, String, Trend> {

    /** Topic to {@link TopicHistory}; a topic that was not seen for {@link #MEMORY} is dropped. */
    public static final String HISTORIES = "topic-histories";
    /** The topics that must be looked at although nothing more is written about them; values mean nothing. */
    public static final String STIRRING = "stirring-topics";
    /**
     * "since": the first hour that this partition watched; "slot-0" to "slot-167": how many articles on its topics came
     * in that hour of the {@link Rhythm}'s week.
     */
    public static final String WATCH = "topic-watch";

    static final Duration LOOK = Duration.ofSeconds(10);
    static final Duration MEMORY = Duration.ofDays(30);

    private static final String SINCE = "since";
    private static final String SLOT = "slot-";
    private static final int MOST_STIRRING = 10_000;
    private static final int SWEPT_AT_ONCE = 500;
    /** Kept as objects in each partition; a busy one takes some 50 kB. */
    private static final int AT_HAND = 1_000;

    private @Nullable StateStores stores;
    private Rhythm rhythm = new Rhythm();
    /** What the store says of it; nobody else writes there. */
    private @Nullable Long since;
    private @Nullable String sweptTo;
    private long lastPunctuation = Long.MIN_VALUE;
    private long idle;
    private long latest = Long.MIN_VALUE;
    private @Nullable String lookedTo;

    private record StateStores(KeyValueStore<String, TopicHistory> histories, Recent<TopicHistory> recent,
            KeyValueStore<String, Long> stirring, KeyValueStore<String, Long> watch) {

        @Nullable
        TopicHistory history(String topic) {
            return recent.get(topic);
        }

        void put(String topic, TopicHistory history) {
            histories.put(topic, history);
            recent.put(topic, history);
        }

        void delete(String topic) {
            histories.delete(topic);
            recent.forget(topic);
        }
    }

    /** The stores that the processor works with. */
    public static List<StoreBuilder<?>> stores() {
        return List.of(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(HISTORIES), Serdes.String(),
                        new BinarySerde<>(TopicHistory.class)).withCachingEnabled(),
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STIRRING), Serdes.String(), Serdes.Long()),
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(WATCH), Serdes.String(), Serdes.Long())
                        .withCachingEnabled());
    }

    @Override
    public void init(ProcessorContext<String, Trend> context) {
        super.init(context);
        KeyValueStore<String, TopicHistory> histories = context.getStateStore(HISTORIES);
        stores = new StateStores(histories, new Recent<>(AT_HAND, histories::get), context.getStateStore(STIRRING),
                context.getStateStore(WATCH));
        rhythm = rhythm(stores.watch);
        since = stores.watch.get(SINCE);
        context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, this::punctuate);
    }

    private static Rhythm rhythm(KeyValueStore<String, Long> watch) {
        Rhythm rhythm = new Rhythm();
        for (int slot = 0; slot < Rhythm.SLOTS; slot++) {
            Long articles = watch.get(SLOT + slot);
            if (articles != null) {
                rhythm.add(slot, articles);
            }
        }
        return rhythm;
    }

    @Override
    public void process(Record<String, FactBatch> counted) {
        idle = 0;
        long hour = TrendTracker.hourOf(counted.timestamp());
        long since = since(hour);
        if (counted.value().subject() == Subject.ARTICLE) {
            int slot = Rhythm.slotOf(hour);
            open().watch.put(SLOT + slot, rhythm.add(slot, counted.value().topics().size()));
        }
        counted.value().facts().forEach(fact -> count(fact, counted.timestamp(), since));
    }

    private void count(TopicFact fact, long time, long since) {
        String topic = fact.topic().key();
        TopicHistory known = open().history(topic);
        TopicHistory history = known == null ? TopicHistory.of(fact.topic(), since) : known;
        TrendTracker.Look look = look(history.with(fact, TrendTracker.hourOf(time)), since);
        open().put(topic, look.history());
        say(history, look, time);
    }

    private TrendTracker.Look look(TopicHistory history, long since) {
        long now = now();
        return TrendTracker.look(history, now, window -> rhythm.weight(window, since, now));
    }

    private long since(long hour) {
        Long known = since;
        if (known == null || hour < known) {
            open().watch.put(SINCE, hour);
            since = hour;
            return hour;
        }
        return known;
    }

    /** The hour that it is. It never goes back: not when a wall clock is set, nor when news comes late after a pause. */
    private long now() {
        latest = Math.max(latest, TrendTracker.hourOf(time()));
        return latest;
    }

    private long time() {
        return context().currentStreamTimeMs() + idle;
    }

    private void punctuate(long wallClock) {
        idle += lastPunctuation == Long.MIN_VALUE ? 0 : Math.max(0, wallClock - lastPunctuation);
        lastPunctuation = wallClock;
        lookAtStirring();
        sweep();
    }

    /** Goes on where the last look ended, so that of many every one has its turn. */
    private void lookAtStirring() {
        List<String> topics = new ArrayList<>();
        try (KeyValueIterator<String, Long> stirring = open().stirring.range(lookedTo, null)) {
            while (stirring.hasNext() && topics.size() < MOST_STIRRING) {
                topics.add(stirring.next().key);
            }
            lookedTo = stirring.hasNext() ? stirring.peekNextKey() : null;
        }
        for (String topic : topics) {
            TopicHistory history = open().history(topic);
            if (history == null || !history.isStirring()) {
                open().stirring.delete(topic);
            } else {
                lookAgain(topic, history);
            }
        }
    }

    private void lookAgain(String topic, TopicHistory before) {
        TrendTracker.Look look = look(before, since(before.since()));
        if (!look.history().equals(before)) {
            open().put(topic, look.history());
            say(before, look, time());
        }
    }

    private void say(TopicHistory before, TrendTracker.Look look, long time) {
        String topic = look.history().topic().key();
        if (look.history().isStirring() && !before.isStirring()) {
            open().stirring.put(topic, 1L);
        } else if (before.isStirring() && !look.history().isStirring()) {
            open().stirring.delete(topic);
        }
        look.trends().forEach(trend -> context().forward(new Record<>(trend.key(), trend, time)));
    }

    private void sweep() {
        long oldest = now() - MEMORY.toHours();
        List<String> forgotten = new ArrayList<>();
        int seen = 0;
        try (KeyValueIterator<String, TopicHistory> histories = open().histories.range(sweptTo, null)) {
            while (histories.hasNext() && seen++ < SWEPT_AT_ONCE) {
                KeyValue<String, TopicHistory> next = histories.next();
                sweptTo = next.key;
                if (next.value.lastHour() < oldest) {
                    forgotten.add(next.key);
                }
            }
            sweptTo = histories.hasNext() ? sweptTo : null;
        }
        forgotten.forEach(open()::delete);
    }

    private StateStores open() {
        return Objects.requireNonNull(stores, "used before init()");
    }
}
