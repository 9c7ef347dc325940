package dev.chappe.enrich.event.frame;

import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.name.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * A role with what may fill it.
 *
 * @param accept
 *            what sort of name, null when the role takes no names or any
 * @param thing
 *            what sort of thing, null when the role takes none
 * @param unit
 *            of the quantity that fills it, null when none does
 */
public record RoleSpec(Role role, @Nullable Acceptance accept, @Nullable NameKind thing, @Nullable String unit) {

    public String name() {
        return role.name();
    }
}
