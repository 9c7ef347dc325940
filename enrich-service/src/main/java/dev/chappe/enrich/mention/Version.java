package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Span;

/**
 * A version of something.
 *
 * @param version
 *            the number alone: "5.1"
 */
public record Version(Span span, String version) implements Mention {}
