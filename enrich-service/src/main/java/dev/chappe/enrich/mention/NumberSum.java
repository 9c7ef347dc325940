package dev.chappe.enrich.mention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The value of a number while its words are read. Each word is added as long as it is smaller than what the one before
 * leaves room for: "deux cent deux mille" is (200 + 2) x 1000. Every method tells whether the word fits, and changes
 * nothing when it does not.
 */
final class NumberSum {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(24);

    /** Sum of what is already multiplied. */
    private BigDecimal total = BigDecimal.ZERO;
    /** What the next multiplier will multiply; null when nothing. */
    private @Nullable BigDecimal group;
    /** What is added next must be smaller. */
    private BigDecimal room = LARGEST;
    private BigDecimal scale = BigDecimal.ONE;
    private BigDecimal lastTens = BigDecimal.ZERO;
    /** What was there before the last "and", which a fraction or a dozen after it leaves alone. */
    private BigDecimal beforeAnd = BigDecimal.ZERO;

    BigDecimal value() {
        return group == null ? total : total.add(group);
    }

    /** The last multiplier, one when there is none. */
    BigDecimal scale() {
        return scale;
    }

    BigDecimal room() {
        return room;
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether the last word was a hundred. */
    boolean takesLessThanHundred() {
        return room.compareTo(HUNDRED) == 0;
    }

    /** Whether the last word was a multiplier. */
    boolean endsWithMultiplier() {
        return isScaled() && room.compareTo(scale) == 0;
    }

    /** Begins with figures, after which only multipliers fit. */
    boolean start(BigDecimal figures) {
        group = figures;
        room = BigDecimal.ZERO;
        return true;
    }

    /** Remembers that "and" comes before the next word. */
    void markAnd() {
        beforeAnd = value();
    }

    boolean add(BigDecimal small, BigDecimal roomAfter) {
        boolean first = group == null && total.signum() == 0;
        if (!first && (small.signum() == 0 || small.compareTo(room) >= 0)) {
            return false;
        }
        group = group == null ? small : group.add(small);
        lastTens = small;
        room = roomAfter;
        return true;
    }

    /** A hundred: of what is before it, or one where it can stand alone. */
    boolean addHundred(boolean standsAlone, boolean afterFigures) {
        BigDecimal before = group;
        boolean fits = before == null
                ? standsAlone && room.compareTo(HUNDRED) > 0
                : before.signum() > 0 && (before.compareTo(HUNDRED) < 0 || (afterFigures && !isScaled()));
        if (fits) {
            group = before == null ? HUNDRED : before.multiply(HUNDRED);
            room = HUNDRED;
        }
        return fits;
    }

    /** A thousand or more: of what is before it, or one where it can stand alone. */
    boolean multiply(BigDecimal factor, boolean standsAlone) {
        BigDecimal product;
        BigDecimal rest;
        if (total.signum() > 0 && factor.compareTo(scale) > 0) {
            product = value().multiply(factor);
            rest = BigDecimal.ZERO;
        } else if (group == null) {
            if (!standsAlone || (total.signum() > 0 && factor.compareTo(room) >= 0)) {
                return false;
            }
            product = factor;
            rest = total;
        } else if (isScaled() && factor.compareTo(scale) == 0) {
            return false;
        } else {
            product = group.multiply(factor);
            rest = total;
        }
        if (product.compareTo(LARGEST) >= 0) {
            return false;
        }
        total = rest.add(product);
        group = null;
        scale = factor;
        room = factor;
        return true;
    }

    /** A dozen: of what is before it. */
    boolean multiplyByCollective(BigDecimal factor) {
        BigDecimal before = group;
        if (before == null || total.signum() > 0) {
            return false;
        }
        group = before.subtract(beforeAnd).multiply(factor).add(beforeAnd);
        room = BigDecimal.ZERO;
        return true;
    }

    /** Decimals read out. */
    boolean addDecimals(BigDecimal decimals) {
        BigDecimal whole = group;
        if (whole == null) {
            return false;
        }
        return start(whole.add(decimals));
    }

    /** A fraction after "and": of one, or of the last multiplier when the number ends with it. */
    boolean addFraction(BigDecimal part) {
        return addPart(part.multiply(group == null ? scale : BigDecimal.ONE));
    }

    /** A fraction of a smaller multiplier, already multiplied. */
    boolean addPart(BigDecimal part) {
        total = total.add(part).round(MathContext.DECIMAL64);
        room = BigDecimal.ZERO;
        return true;
    }

    /** "three fifths": all that is there, or what came after "and", is so many parts. */
    boolean divide(BigDecimal part) {
        BigDecimal whole = value();
        if (whole.signum() == 0) {
            return false;
        }
        total = BigDecimal.ZERO;
        return start(whole.subtract(beforeAnd).multiply(part).add(beforeAnd).round(MathContext.DECIMAL64));
    }

    /** "one twenty-fifth": tens that have not been added, with ones, divide. */
    boolean divideByCompound(BigDecimal tens, BigDecimal part) {
        BigDecimal parts = value();
        if (parts.signum() == 0) {
            return false;
        }
        BigDecimal divisor = BigDecimal.ONE.divide(part, 0, RoundingMode.HALF_EVEN).add(tens);
        total = BigDecimal.ZERO;
        return start(parts.divide(divisor, MathContext.DECIMAL64));
    }

    /** "one hundred thirty-fifths": the tens added last turn out to belong to the divisor. */
    boolean divideByLastTensAnd(BigDecimal part) {
        BigDecimal parts = value().subtract(lastTens);
        if (room.compareTo(BigDecimal.TEN) != 0 || parts.signum() <= 0 || part.compareTo(TENTH) <= 0) {
            return false;
        }
        total = BigDecimal.ZERO;
        group = parts;
        return divideByCompound(lastTens, part);
    }
}
