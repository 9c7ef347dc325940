package dev.chappe.enrich.story;

import dev.chappe.enrich.event.RoleValue;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A known event in short, as much as the matching needs.
 *
 * @param roles
 *            the {@link StoryRule#identifying} ones, as they stand by now
 * @param from
 *            time of the earliest article that tells it as news; of the earliest of all when none does
 * @param to
 *            time of the latest such article: recalling an event does not make it young again
 */
public record Candidate(String eventId, Map<String, RoleValue> roles, Instant from, Instant to) {

    public Candidate {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }
}
