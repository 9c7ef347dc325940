package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money.
 *
 * @param magnitude
 *            in plain units of the currency
 * @param currency
 *            ISO 4217
 * @param rate
 *            for what stretch of time or thing the sum is, null when it is once
 * @param converted
 *            the same sum in another currency where the text gives it after this one ("200 milliards de yuans (27,8
 *            milliards de dollars)"), else null; it also stands in the list of mentions
 * @param conversionOf
 *            of such a second sum, the place of the first; else null
 */
public record Money(Span span, Magnitude magnitude, String currency, @Nullable Rate rate, @Nullable Money converted,
        @Nullable Span conversionOf) implements Mention {

    static Money of(Span span, Magnitude magnitude, String currency, @Nullable Rate rate) {
        return new Money(span, magnitude, currency, rate, null, null);
    }

    Money withConverted(Money second) {
        return new Money(span, magnitude, currency, rate, second, conversionOf);
    }

    Money asConversionOf(Money first) {
        return new Money(span, magnitude, currency, rate, converted, first.span);
    }
}
