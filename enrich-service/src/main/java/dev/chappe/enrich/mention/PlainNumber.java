package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Span;

/** A number of whatever follows it. */
public record PlainNumber(Span span, Magnitude magnitude) implements Mention {}
