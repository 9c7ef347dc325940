package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far something reaches, from the text's own date on: by its length or by the year in which it ends. At least one of
 * the two is there; both are where the publication date is known.
 *
 * @param years
 *            length in years ("over 18 months" is 1.5), the longer one of two, null when unknown
 * @param untilYear
 *            last year, null when unknown
 */
public record Horizon(Span span, @Nullable BigDecimal years, @Nullable Integer untilYear) implements Mention {}
