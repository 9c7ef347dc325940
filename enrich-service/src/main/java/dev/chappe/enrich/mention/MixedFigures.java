package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures with an operator in them: "2 1/4", "3/4", "2½", "10^12", "1.3e6". */
final class MixedFigures {

    private static final Set<String> DIVISORS = Set.of("2", "3", "4", "5", "6", "8", "10", "16", "32", "64", "100");
    private static final int LARGEST_EXPONENT = 30;

    private MixedFigures() {}

    /** The whole of it, null when no operator follows the figures read so far. */
    static NumberGrammar.@Nullable Figures read(TokenizedText text, int first, int end, BigDecimal value) {
        if (text.is(end, '/') && text.glued(end) && text.glued(end + 1)) {
            BigDecimal fraction = fraction(text, first, end);
            return fraction == null ? null : new NumberGrammar.Figures(fraction, end + 2);
        }
        if (text.is(end, '^') && text.glued(end) && text.glued(end + 1)) {
            return power(text, end + 1, value, false);
        }
        if (text.glued(end) && text.first(end) == 'e' && text.is(end, TokenKind.WORD)) {
            return scientific(text, end, value);
        }
        return text.is(end, TokenKind.NUMBER) ? withFraction(text, first, end, value) : null;
    }

    private static @Nullable BigDecimal fraction(TokenizedText text, int numerator, int bar) {
        boolean plain = bar == numerator + 1 && NumberNotation.isInteger(text, numerator)
                && text.is(bar + 1, TokenKind.NUMBER) && DIVISORS.contains(text.folded(bar + 1))
                && !text.is(bar + 2, '/') && text.foldedLength(numerator) < 4;
        return plain
                ? new BigDecimal(text.folded(numerator)).divide(new BigDecimal(text.folded(bar + 1)),
                        MathContext.DECIMAL64)
                : null;
    }

    private static NumberGrammar.@Nullable Figures withFraction(TokenizedText text, int first, int end,
            BigDecimal value) {
        if (value.scale() > 0) {
            return null;
        }
        BigDecimal sign = text.foldedLength(end) == 1 && text.first(end) > '9'
                ? NumberNotation.value(text.folded(end), '.')
                : null;
        if (sign != null && sign.compareTo(BigDecimal.ONE) < 0) {
            return new NumberGrammar.Figures(value.add(sign), end + 1);
        }
        BigDecimal fraction = text.is(end + 1, '/') && text.glued(end + 1) && text.glued(end + 2)
                ? fraction(text, end, end + 1)
                : null;
        return fraction == null || fraction.compareTo(BigDecimal.ONE) >= 0 || first + 1 != end
                ? null
                : new NumberGrammar.Figures(value.add(fraction), end + 3);
    }

    private static NumberGrammar.@Nullable Figures scientific(TokenizedText text, int word, BigDecimal value) {
        String exponent = text.folded(word).substring(1);
        if (exponent.isEmpty()) {
            return power(text, word + 1, value, true);
        }
        boolean digits = exponent.length() <= 2 && exponent.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && Integer.parseInt(exponent) <= LARGEST_EXPONENT
                ? new NumberGrammar.Figures(value.scaleByPowerOfTen(Integer.parseInt(exponent)), word + 1)
                : null;
    }

    private static NumberGrammar.@Nullable Figures power(TokenizedText text, int at, BigDecimal value, boolean ofTen) {
        boolean signed = text.is(at, '-') || text.is(at, '+');
        int digits = signed ? at + 1 : at;
        if (!text.is(digits, TokenKind.NUMBER) || !text.glued(digits) || (signed && !text.glued(at))
                || text.foldedLength(digits) > 2 || !NumberNotation.isInteger(text, digits)) {
            return null;
        }
        int exponent = Integer.parseInt(text.folded(digits)) * (text.is(at, '-') ? -1 : 1);
        if (Math.abs(exponent) > LARGEST_EXPONENT || value.signum() == 0) {
            return null;
        }
        BigDecimal power = ofTen ? value.scaleByPowerOfTen(exponent) : value.pow(exponent, MathContext.DECIMAL64);
        return new NumberGrammar.Figures(power, digits + 1);
    }
}
