package dev.chappe.console.news;

import dev.chappe.schemas.event.EventValue;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an event.
 *
 * @param type
 *            in capitals
 * @param told
 *            how, by whom and when it is told
 * @param roles
 *            those that are filled, in the order of the contract
 * @param quotes
 *            the words that prove it, the best first
 * @param disagreements
 *            figures told otherwise
 * @param versions
 *            what made it
 */
public record Event(String id, String type, Revision revision, Told told, Map<String, EventValue> roles,
        List<Quote> quotes, List<Disagreement> disagreements, Versions versions) implements News {

    public Event {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        quotes = List.copyOf(quotes);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * Which revision it is.
     *
     * @param number
     *            1 for the first
     * @param change
     *            in capitals
     * @param mergedInto
     *            the event that it was found to be, null unless merged
     */
    public record Revision(int number, String change, @Nullable String mergedInto) {}

    /**
     * How it is told.
     *
     * @param factuality
     *            in capitals
     * @param attribution
     *            who says so, null when nobody is named
     * @param confidence
     *            0 to 1
     * @param occurredOn
     *            a day, month, quarter or year as a text, null when unknown
     * @param languages
     *            BCP 47 tags
     */
    public record Told(String factuality, @Nullable String attribution, double confidence, Instant firstSeen,
            Instant lastSeen, @Nullable String occurredOn, List<String> languages, int articles, int origins) {

        public Told {
            languages = List.copyOf(languages);
        }
    }

    /** A value of a role told otherwise, and the articles that tell it so. */
    public record Disagreement(String role, EventValue value, List<String> articleIds) {

        public Disagreement {
            articleIds = List.copyOf(articleIds);
        }
    }

    /** The versions of the types and of the extraction. */
    public record Versions(String taxonomy, String extractor) {}
}
