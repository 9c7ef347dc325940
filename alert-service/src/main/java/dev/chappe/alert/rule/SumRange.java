package dev.chappe.alert.rule;

import dev.chappe.schemas.event.EventValue.Sum;
import dev.chappe.schemas.event.ReadableNumber;
import dev.chappe.schemas.money.ExchangeRates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of a sum of money.
 *
 * @param least
 *            in plain units, null for without bound; one of both is there
 * @param most
 *            null for without bound
 * @param currency
 *            ISO 4217
 * @param rates
 *            by which sums in other currencies are converted; a sum in a currency without a rate is in no bounds
 */
public record SumRange(@Nullable BigDecimal least, @Nullable BigDecimal most, String currency, ExchangeRates rates) {

    private static final MathContext DIGITS = new MathContext(4);

    /** Whether the sum, of a range its lower end, is within the bounds. */
    boolean holds(Sum sum) {
        return converted(sum).filter(value -> (least == null || value.compareTo(least) >= 0)
                && (most == null || value.compareTo(most) <= 0)).isPresent();
    }

    /** The sum in words, with its conversion. */
    String describe(Sum sum) {
        String own = ReadableNumber.of(sum.value()) + " " + sum.currency();
        if (sum.currency().equals(currency)) {
            return own;
        }
        return own + converted(sum).map(value -> " (" + ReadableNumber.of(value.round(DIGITS)) + " " + currency + " at "
                + rates.rate(sum.currency(), currency).map(rate -> rate.round(DIGITS).toPlainString()).orElse("") + ")")
                .orElse(" (no rate to " + currency + " is stated)");
    }

    private Optional<BigDecimal> converted(Sum sum) {
        return rates.rate(sum.currency(), currency).map(rate -> sum.value().multiply(rate));
    }
}
