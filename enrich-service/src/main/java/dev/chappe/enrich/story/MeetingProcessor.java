package dev.chappe.enrich.story;

import dev.chappe.enrich.recent.Recent;
import dev.chappe.schemas.binary.BinarySerde;
import java.time.Duration;
import java.time.Instant;
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
 * Introduces stories of different shelves to each other and sends on the merges, keyed by the shelf of the story that goes.
 * A place knows the 128 stories that were news last; one that no story came to for so long that none there can be merged
 * any more is swept out.
 */
public final class MeetingProcessor extends ContextualProcessor<String, Introduction, String, Errand> {

    /** Place to {@link MeetingIndex}. */
    public static final String PLACES = "story-meetings";

    private static final Duration SWEEP = Duration.ofSeconds(10);
    private static final int SWEPT_AT_ONCE = 500;
    /** Kept as objects in each partition; a crowded one takes some 200 kB. */
    private static final int AT_HAND = 200;

    private final Meeting meeting;
    private @Nullable Recent<MeetingIndex> recent;
    private @Nullable String sweptTo;

    public MeetingProcessor(Meeting meeting) {
        this.meeting = meeting;
    }

    /** The store that the processor works with. */
    public static StoreBuilder<KeyValueStore<String, MeetingIndex>> store() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(PLACES), Serdes.String(),
                new BinarySerde<>(MeetingIndex.class)).withCachingEnabled();
    }

    @Override
    public void init(ProcessorContext<String, Errand> context) {
        super.init(context);
        recent = new Recent<>(AT_HAND, places()::get);
        context.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME, now -> sweep());
    }

    @Override
    public void process(Record<String, Introduction> introduced) {
        Introduction newcomer = introduced.value();
        MeetingIndex known = recent().get(newcomer.place());
        MeetingIndex place = known == null ? MeetingIndex.EMPTY : known;
        meeting.of(newcomer, place.known())
                .ifPresent(merge -> context().forward(introduced.withKey(merge.shelf()).withValue(merge)));
        MeetingIndex next = place.with(newcomer);
        places().put(newcomer.place(), next);
        recent().put(newcomer.place(), next);
    }

    /** Goes on where the last sweep ended; looks at a bounded number of places, so that it never holds up the work. */
    private void sweep() {
        Instant oldest = Instant.ofEpochMilli(context().currentStreamTimeMs()).minus(StoryMatcher.MEMORY);
        List<String> forgotten = new ArrayList<>();
        int seen = 0;
        try (KeyValueIterator<String, MeetingIndex> places = places().range(sweptTo, null)) {
            while (places.hasNext() && seen++ < SWEPT_AT_ONCE) {
                KeyValue<String, MeetingIndex> next = places.next();
                sweptTo = next.key;
                if (next.value.isForgotten(oldest)) {
                    forgotten.add(next.key);
                }
            }
            sweptTo = places.hasNext() ? sweptTo : null;
        }
        forgotten.forEach(places()::delete);
        forgotten.forEach(recent()::forget);
    }

    private Recent<MeetingIndex> recent() {
        return Objects.requireNonNull(recent, "used before init()");
    }

    private KeyValueStore<String, MeetingIndex> places() {
        return context().getStateStore(PLACES);
    }
}
