package dev.chappe.enrich.event.read;

import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, or who is acted on: a name, or a description such as "the antitrust watchdog".
 *
 * @param mention
 *            null when it is described
 * @param antecedent
 *            whether a pronoun or description stands for the name
 */
record Party(RoleValue.Name name, Span span, @Nullable NameMention mention, boolean antecedent) {

    /** Fills a role with it. */
    void fill(Draft draft, String role) {
        if (mention == null) {
            draft.fill(role, name, span);
        } else {
            draft.fill(role, name, mention);
        }
    }
}
