package dev.chappe.alert.book;

import dev.chappe.alert.engine.RuleBook;
import dev.chappe.alert.engine.RuleLibrary;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;

/** The copy of news.alert-rules that each instance has. */
public final class RuleTopics {

    /** Its name. */
    public static final String STORE = "alert-rules";

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private RuleTopics() {}

    /** The rules as a task sees them, looked at again twice a second. */
    public static final class Current {

        private final TimestampedKeyValueStore<String, String> store;
        private final ProcessingContext context;
        private final RuleLibrary library;
        private RuleBook book = RuleBook.EMPTY;
        private long lookedAt = Long.MIN_VALUE;

        public Current(ProcessingContext context, RuleLibrary library) {
            this.store = context.getStateStore(STORE);
            this.context = context;
            this.library = library;
        }

        public RuleBook book() {
            long now = context.currentSystemTimeMs();
            if (lookedAt == Long.MIN_VALUE || now - lookedAt >= LOOK_AGAIN.toMillis()) {
                lookedAt = now;
                Map<String, String> sets = new HashMap<>();
                try (KeyValueIterator<String, ValueAndTimestamp<String>> all = store.all()) {
                    all.forEachRemaining(set -> sets.put(set.key, set.value.value()));
                }
                book = library.book(sets);
            }
            return book;
        }
    }
}
