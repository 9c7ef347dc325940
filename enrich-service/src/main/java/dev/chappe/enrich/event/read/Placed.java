package dev.chappe.enrich.event.read;

import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The value of a role with the words that say it.
 *
 * @param mention
 *            the figure behind it, null when there is none
 */
record Placed(RoleValue value, Span span, @Nullable Mention mention) {}
