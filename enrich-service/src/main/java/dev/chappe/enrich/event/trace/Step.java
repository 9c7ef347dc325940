package dev.chappe.enrich.event.trace;

import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A possible event and what became of it.
 *
 * @param type
 *            of the event
 * @param origin
 *            what it hangs on
 * @param sentence
 *            that tells it
 * @param roles
 *            what was found for each role, without those that stayed empty
 * @param doubts
 *            what made it less sure, as words
 */
public record Step(String type, Origin origin, Span sentence, Map<String, RoleValue> roles, List<String> doubts,
        Outcome outcome) {

    public Step {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        doubts = List.copyOf(doubts);
    }
}
