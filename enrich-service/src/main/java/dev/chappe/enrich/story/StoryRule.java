package dev.chappe.enrich.story;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.schemas.record.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What makes two mentions of a type the same event.
 *
 * @param main
 *            the roles that say whose story it is; the first that is filled counts
 * @param distinguishing
 *            roles that keep two events apart when both have them and they differ, beside the key roles
 * @param window
 *            how far from the others a mention may lie
 */
public record StoryRule(EventType type, List<String> main, Set<String> distinguishing, Duration window) {

    private static final String SEPARATOR = "|";

    public StoryRule {
        main = List.copyOf(main);
        distinguishing = Set.copyOf(distinguishing);
    }

    /**
     * The shelf that an event belongs on: its type and its main organisation. Mentions that may be one event are always
     * on one shelf, and a shelf is in one partition.
     */
    public String shelf(Event event) {
        for (String role : main) {
            RoleValue value = event.roles().get(role);
            if (value != null) {
                return event.type() + SEPARATOR + CanonicalValue.first(value);
            }
        }
        return event.type() + SEPARATOR;
    }

    /**
     * Names an event after the mention that made it: a hash of type, identifying roles and the stretch of time it lies
     * in, so that a restart, or another order of arrival within the stretch, names it the same.
     */
    public String eventId(Event event, Instant time) {
        List<String> parts = new ArrayList<>(List.of(event.type()));
        identifying(event.roles()).forEach((role, value) -> {
            if (!role.equals(ConvertedSum.CONVERTED)) {
                parts.add(role + "=" + CanonicalValue.of(value));
            }
        });
        parts.add(Long.toString(Math.floorDiv(time.toEpochMilli(), window.toMillis())));
        return Fingerprint.of(String.join("\n", parts));
    }

    /** Those of the roles that the matching looks at, in the order of the type. */
    public Map<String, RoleValue> identifying(Map<String, RoleValue> roles) {
        Map<String, RoleValue> identifying = new LinkedHashMap<>();
        for (Role role : type.roles()) {
            RoleValue value = roles.get(role.name());
            if (value != null && identifies(role)) {
                identifying.put(role.name(), value);
            }
        }
        RoleValue converted = roles.get(ConvertedSum.CONVERTED);
        if (converted != null) {
            identifying.put(ConvertedSum.CONVERTED, converted);
        }
        return identifying;
    }

    private boolean identifies(Role role) {
        return role.use() != Role.Use.DETAIL || distinguishing.contains(role.name());
    }
}
