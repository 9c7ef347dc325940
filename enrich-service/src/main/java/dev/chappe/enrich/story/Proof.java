package dev.chappe.enrich.story;

import dev.chappe.enrich.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that prove an event or one of its arguments.
 *
 * @param role
 *            the argument, null for the event itself
 */
public record Proof(@Nullable String role, Witness witness, Quote quote) {}
