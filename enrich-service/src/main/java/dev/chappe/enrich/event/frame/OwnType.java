package dev.chappe.enrich.event.frame;

import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A type of event that a user added as data.
 *
 * @param name
 *            in capitals, for instance "LAYOFF"
 * @param roles
 *            in the order of the file; the key roles say which events are the same
 * @param units
 *            for a role that counts something, the units of the bundled vocabulary that it is counted in
 * @param window
 *            how far from the others a mention of the same event may lie
 * @param languages
 *            the words that tell it, by language
 */
public record OwnType(String name, List<RoleSpec> roles, Map<String, Set<String>> units, Duration window,
        Map<Language, OwnWords> languages) {

    /** The unit of a stretch of time that lies ahead, in years. */
    public static final String HORIZON = "horizon";

    public OwnType {
        roles = List.copyOf(roles);
        units = Map.copyOf(units);
        languages = Map.copyOf(languages);
    }

    /** The type as the contract knows it. */
    public EventType type() {
        return new EventType(name, roles.stream().map(RoleSpec::role).toList());
    }
}
