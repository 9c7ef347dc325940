package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with a unit.
 *
 * @param magnitude
 *            in that unit, as written: nothing is converted
 * @param unit
 *            name of the unit, the same in every language: "nm", "core", "GB", "W", "Hz", "unit", "person", "year"...
 * @param rate
 *            for what stretch of time or thing it is, null when it is once
 */
public record Quantity(Span span, Magnitude magnitude, String unit, @Nullable Rate rate) implements Mention {}
