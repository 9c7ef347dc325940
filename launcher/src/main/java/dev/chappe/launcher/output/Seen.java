package dev.chappe.launcher.output;

import dev.chappe.schemas.event.EventValue;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A record as it was seen on an output topic. */
public sealed interface Seen {

    /**
     * A revision of an event.
     *
     * @param type
     *            name of the event type
     * @param id
     *            identity over all revisions
     * @param revision
     *            1 for the first
     * @param change
     *            what the revision changes, in capitals
     * @param factuality
     *            how firmly it is told, in capitals
     * @param roles
     *            those that are filled, in the order of the contract
     * @param told
     *            how often and by whom
     * @param proof
     *            the words that prove it, the best that there are
     */
    record Event(String type, String id, int revision, String change, String factuality, Map<String, EventValue> roles,
            Told told, Optional<Proof> proof) implements Seen {

        public Event {
            roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        }
    }

    /** How many articles, and how many independent origins, tell an event. */
    record Told(int articles, int origins) {}

    /**
     * Words of an article.
     *
     * @param quote
     *            the words
     * @param source
     *            name of the outlet
     * @param url
     *            address of the article, when it has one
     */
    record Proof(String quote, String source, Optional<String> url) {}

    /**
     * A count of a topic in a window.
     *
     * @param label
     *            the topic as people write it
     * @param state
     *            where the topic stands, in capitals
     * @param window
     *            length of the window, ISO 8601
     * @param start
     *            begin of the window, event time
     * @param counts
     *            what was counted
     * @param score
     *            how unlikely that is
     */
    record Trend(String label, String state, String window, Instant start, Counts counts, double score)
            implements
                Seen {

        /** Whether the topic is neither as usual nor still unknown. */
        public boolean isOnTheMove() {
            return switch (state) {
                case "RISING", "PEAK", "FADING" -> true;
                default -> false;
            };
        }
    }

    /** Articles, independent origins and new events in a window, and the articles that were to be expected. */
    record Counts(long articles, long origins, long events, double expected) {}

    /** Bytes that are no record of the contract; they are told, not hidden. */
    record Unreadable(String topic, int partition, long offset, String why) implements Seen {}
}
