package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Span;

/**
 * A place in an order: "troisième", "third-largest", "numéro un".
 *
 * @param position
 *            1 or more
 */
public record Rank(Span span, int position) implements Mention {}
