package dev.chappe.enrich.event;

import java.util.List;

/**
 * A type of event, read from data: the twelve of the taxonomy or a user's own.
 *
 * @param name
 *            in capitals, for instance "CHIP_LAUNCH"
 * @param roles
 *            in the order of the contract
 */
public record EventType(String name, List<Role> roles) {

    public EventType {
        roles = List.copyOf(roles);
    }
}
