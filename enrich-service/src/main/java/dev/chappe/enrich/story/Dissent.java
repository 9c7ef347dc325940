package dev.chappe.enrich.story;

import dev.chappe.enrich.event.RoleValue;
import java.util.List;

/**
 * A figure that some articles tell otherwise than the event does.
 *
 * @param role
 *            the argument
 * @param value
 *            the other figure
 * @param tellers
 *            who tells it
 */
public record Dissent(String role, RoleValue value, List<Witness> tellers) {

    public Dissent {
        tellers = List.copyOf(tellers);
    }
}
