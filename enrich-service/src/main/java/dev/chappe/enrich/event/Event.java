package dev.chappe.enrich.event;

import dev.chappe.enrich.text.Quote;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as one article tells it.
 *
 * @param type
 *            name of the {@link EventType}
 * @param roles
 *            by role name, in the order of the type; beside the roles of the type there may be
 *            "amountConverted", the same sum in another currency
 * @param factuality
 *            how firmly it is told
 * @param attribution
 *            who says so, null when nobody is named
 * @param occurredOn
 *            when it happened or is to happen, null when the article does not say
 * @param confidence
 *            probability that the event is right, 0 to 1
 * @param evidence
 *            the words that say it, usually the sentence
 * @param roleEvidence
 *            for each role found in the article's words, those words
 */
public record Event(String type, Map<String, RoleValue> roles, Factuality factuality, @Nullable String attribution,
        @Nullable EventDate occurredOn, double confidence, Quote evidence, Map<String, Quote> roleEvidence) {

    public Event {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        roleEvidence = Collections.unmodifiableMap(new LinkedHashMap<>(roleEvidence));
    }
}
