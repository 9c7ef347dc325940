package dev.chappe.alert.subject;

import dev.chappe.schemas.event.EventValue;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that rules are about. */
public sealed interface Subject {

    /** Identity over all revisions: the key of its topic. */
    String id();

    /** 1 for the first. */
    int revision();

    /**
     * A revision of an event.
     *
     * @param type
     *            name of the event type, in capitals
     * @param change
     *            what the revision changes, in capitals
     * @param mergedInto
     *            the event that it was found to be, null unless merged
     * @param told
     *            how firmly, how surely and by how many
     * @param roles
     *            those that are filled, in the order of the contract
     * @param proofs
     *            the words that prove it, the best first
     */
    record NewsEvent(String id, String type, int revision, String change, @Nullable String mergedInto, Told told,
            Map<String, EventValue> roles, List<Proof> proofs) implements Subject {

        public NewsEvent {
            roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
            proofs = List.copyOf(proofs);
        }

        /** Whether it stands no more: denied, told by nobody, or found to be another event. */
        public boolean isGone() {
            return change.equals("RETRACTED") || change.equals("MERGED");
        }
    }

    /**
     * How an event is told.
     *
     * @param factuality
     *            in capitals
     * @param attribution
     *            who says so, null when nobody is named
     * @param confidence
     *            0 to 1
     * @param articles
     *            how many tell it
     * @param origins
     *            how many of them are independent
     * @param languages
     *            BCP 47 tags
     * @param lastSeen
     *            event time of the latest article
     */
    record Told(String factuality, @Nullable String attribution, double confidence, int articles, int origins,
            List<String> languages, Instant lastSeen) {

        public Told {
            languages = List.copyOf(languages);
        }
    }

    /**
     * A count of a topic in a window.
     *
     * @param topic
     *            for instance organisation:xiaomi
     * @param label
     *            the topic as people write it
     * @param kind
     *            what the topic is, in capitals
     * @param window
     *            length of the window, ISO 8601
     * @param start
     *            begin of the window, event time
     * @param state
     *            where the topic stands, in capitals
     * @param score
     *            how unlikely the count is
     */
    record NewsTrend(String topic, String label, String kind, String window, Instant start, int revision, String state,
            double score, Counts counts) implements Subject {

        @Override
        public String id() {
            return topic + "|" + window;
        }
    }

    /** Articles, independent origins and new events in a window, and the articles that were to be expected. */
    record Counts(long articles, long origins, long events, double expected) {}
}
