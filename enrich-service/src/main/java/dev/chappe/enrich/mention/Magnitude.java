package dev.chappe.enrich.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much: one figure, or a range.
 *
 * @param value
 *            the figure, multiplied out ("2 milliards" is 2000000000); the lower end of a range
 * @param max
 *            the upper end of a range, null when it is none
 */
public record Magnitude(BigDecimal value, @Nullable BigDecimal max, Modifier modifier) {

    public Magnitude {
        value = plain(value);
        max = max == null ? null : plain(max);
    }

    /** Without zeros at the end of the decimals, so that equal figures are equal. */
    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** One exact figure. */
    public static Magnitude of(BigDecimal value) {
        return new Magnitude(value, null, Modifier.EXACT);
    }

    /** The figure, or the middle of the range. */
    public BigDecimal middle() {
        return max == null ? value : value.add(max).divide(BigDecimal.valueOf(2));
    }
}
