package dev.chappe.enrich.types;

import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.schemas.yaml.Place;
import java.util.Set;

/**
 * A role as a file describes it.
 *
 * @param units
 *            of the bundled vocabulary that it counts
 */
record OwnRole(RoleSpec spec, Set<String> units, Place place) {

    OwnRole {
        units = Set.copyOf(units);
    }

    String name() {
        return spec.name();
    }
}
