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
 * Has the {@link Storyteller} do the errands of each shelf, with state stores as its shelves, and sends on what they lead
 * to. Stores are bounded: a shelf holds 256 events, an event 64 mentions, and what no mention can reach any more
 * is swept out, a few at a time.
 */
public final class StoryProcessor extends ContextualProcessor<String, Errand, String, Telling> {

    /** Event id to {@link Story}. */
    public static final String STORIES = "stories";
    /** Shelf to {@link ShelfIndex}. */
    public static final String SHELVES = "story-shelves";

    private static final Duration SWEEP = Duration.ofSeconds(10);
    private static final int SWEPT_AT_ONCE = 500;
    /** Kept as objects in each partition; one of many mentions takes some 100 kB. */
    private static final int STORIES_AT_HAND = 200;
    private static final int SHELVES_AT_HAND = 500;

    private final Storyteller storyteller;
    private @Nullable StoreShelf shelf;
    private @Nullable String sweptTo;

    public StoryProcessor(Storyteller storyteller) {
        this.storyteller = storyteller;
    }

    /** The stores that the processor works with. */
    public static List<StoreBuilder<?>> stores() {
        return List.of(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORIES), Serdes.String(),
                        new BinarySerde<>(Story.class)).withCachingEnabled(),
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(SHELVES), Serdes.String(),
                        new BinarySerde<>(ShelfIndex.class)).withCachingEnabled());
    }

    @Override
    public void init(ProcessorContext<String, Telling> context) {
        super.init(context);
        shelf = new StoreShelf(context.getStateStore(STORIES), context.getStateStore(SHELVES));
        context.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME, now -> sweep());
    }

    @Override
    public void process(Record<String, Errand> errand) {
        context().forward(errand.withValue(storyteller.tell(errand.value(), shelf())));
    }

    /** Goes on where the last sweep ended; looks at a bounded number of stories, so that it never holds up the work. */
    private void sweep() {
        Instant oldest = Instant.ofEpochMilli(context().currentStreamTimeMs()).minus(StoryMatcher.MEMORY);
        List<Story> forgotten = new ArrayList<>();
        int seen = 0;
        try (KeyValueIterator<String, Story> stories = shelf().stories.range(sweptTo, null)) {
            while (stories.hasNext() && seen++ < SWEPT_AT_ONCE) {
                KeyValue<String, Story> next = stories.next();
                sweptTo = next.key;
                if (next.value.isForgotten(oldest)) {
                    forgotten.add(next.value);
                }
            }
            sweptTo = stories.hasNext() ? sweptTo : null;
        }
        forgotten.forEach(shelf()::forget);
    }

    private StoreShelf shelf() {
        return Objects.requireNonNull(shelf, "used before init()");
    }

    private static final class StoreShelf implements StoryShelf {

        private final KeyValueStore<String, Story> stories;
        private final KeyValueStore<String, ShelfIndex> shelves;
        private final Recent<Story> recentStories;
        private final Recent<ShelfIndex> recentShelves;

        StoreShelf(KeyValueStore<String, Story> stories, KeyValueStore<String, ShelfIndex> shelves) {
            this.stories = stories;
            this.shelves = shelves;
            this.recentStories = new Recent<>(STORIES_AT_HAND, stories::get);
            this.recentShelves = new Recent<>(SHELVES_AT_HAND, shelves::get);
        }

        @Override
        public List<Candidate> candidates(String name) {
            return index(name).candidates();
        }

        @Override
        public @Nullable Story story(String eventId) {
            return recentStories.get(eventId);
        }

        @Override
        public void keep(Story story, Candidate candidate) {
            ShelfIndex index = index(story.shelf()).with(candidate);
            stories.put(story.eventId(), story);
            recentStories.put(story.eventId(), story);
            String surplus = index.surplus().orElse(null);
            if (surplus != null) {
                delete(surplus);
                index = index.without(surplus);
            }
            put(story.shelf(), index);
        }

        void forget(Story story) {
            ShelfIndex index = index(story.shelf()).without(story.eventId());
            delete(story.eventId());
            if (index.candidates().isEmpty()) {
                shelves.delete(story.shelf());
                recentShelves.forget(story.shelf());
            } else {
                put(story.shelf(), index);
            }
        }

        private void delete(String eventId) {
            stories.delete(eventId);
            recentStories.forget(eventId);
        }

        private void put(String name, ShelfIndex index) {
            shelves.put(name, index);
            recentShelves.put(name, index);
        }

        private ShelfIndex index(String name) {
            ShelfIndex index = recentShelves.get(name);
            return index == null ? ShelfIndex.EMPTY : index;
        }
    }
}
