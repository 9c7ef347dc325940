package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it measures: "$5m", "5 milliards de dollars", "20 %", "3 nm", or a number alone.
 *
 * @param first
 *            first token, currency sign and sign included
 * @param end
 *            one past the last token
 * @param value
 *            with its sign and all multipliers
 */
record Amount(int first, int end, BigDecimal value, FoundNumber number, Measure measure) {

    boolean isMeasured() {
        return measure != Measure.None.NONE;
    }

    Amount withMeasure(Measure other) {
        return new Amount(first, end, value, number, other);
    }

    Amount withValue(BigDecimal other) {
        return new Amount(first, end, other, number, measure);
    }
}
