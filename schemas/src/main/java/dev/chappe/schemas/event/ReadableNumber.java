package dev.chappe.schemas.event;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as English readers write them: 27.8 billion, 23,999. */
public final class ReadableNumber {

    private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_EVEN);

    private enum Magnitude {
        TRILLION(12), BILLION(9), MILLION(6);

        private final BigDecimal unit;

        Magnitude(int zeros) {
            this.unit = BigDecimal.ONE.scaleByPowerOfTen(zeros);
        }
    }

    private ReadableNumber() {}

    public static String of(BigDecimal number) {
        for (Magnitude magnitude : Magnitude.values()) {
            if (number.abs().compareTo(magnitude.unit) >= 0) {
                return plain(number.divide(magnitude.unit, DIGITS)) + " " + magnitude.name().toLowerCase(Locale.ROOT);
            }
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
