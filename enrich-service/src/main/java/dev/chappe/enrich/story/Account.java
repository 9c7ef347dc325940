package dev.chappe.enrich.story;

import dev.chappe.enrich.event.EventDate;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.RoleValue;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as all its articles together tell it.
 *
 * @param roles
 *            by role name, in the order of the type
 * @param factuality
 *            the firmest; DENIED when the event is taken back
 * @param told
 *            who tells it, when and how widely
 * @param proofs
 *            the words that prove it, the best first; bounded
 * @param dissents
 *            figures told otherwise; bounded
 */
public record Account(Map<String, RoleValue> roles, Factuality factuality, Told told, List<Proof> proofs,
        List<Dissent> dissents) {

    /**
     * Who tells an event, when and how widely.
     *
     * @param attribution
     *            who says so, null when nobody is named
     * @param occurredOn
     *            when it happened or is to happen, null when nobody says
     * @param firstSeen
     *            event time of the earliest article
     * @param lastSeen
     *            event time of the latest article
     * @param languages
     *            BCP 47 tags, sorted
     * @param confidence
     *            probability that it is right, 0 to 1
     * @param articles
     *            how many articles tell it
     * @param origins
     *            how many independent origins
     */
    public record Told(@Nullable String attribution, @Nullable EventDate occurredOn, Instant firstSeen,
            Instant lastSeen, List<String> languages, double confidence, int articles, int origins) {

        public Told {
            languages = List.copyOf(languages);
        }
    }

    public Account {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        proofs = List.copyOf(proofs);
        dissents = List.copyOf(dissents);
    }

    /** Whether the event is taken back: denied, or told by nobody any more. */
    public boolean retracted() {
        return factuality == Factuality.DENIED;
    }
}
