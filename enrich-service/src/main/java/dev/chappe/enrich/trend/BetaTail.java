package dev.chappe.enrich.trend;

/**
 * The regularised incomplete beta function, which is the tail of a binomial or negative binomial distribution, in logarithms
 * and in a time that grows with the root of the counts at most. By its continued fraction (NIST Digital Library of
 * Mathematical Functions, 8.17.22), evaluated by the method of Lentz (Press et al., Numerical Recipes, 3rd edition, sections
 * 5.2 and 6.4).
 */
final class BetaTail {

    private static final double NEGLIGIBLE = 1e-14;
    private static final double TINY = 1e-300;
    private static final int MOST_STEPS = 100_000;
    /** Above this Stirling's series with four terms is exact to 1e-13. */
    private static final double LARGE = 12;
    private static final double HALF_LOG_2_PI = 0.918_938_533_204_672_8;

    private BetaTail() {}

    /**
     * Natural logarithm of I_x(a, b).
     *
     * @param x
     *            between 0 and 1, neither of them
     * @param a
     *            positive
     * @param b
     *            positive
     */
    static double log(double x, double a, double b) {
        double logFront = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
        // On the other side of the mean the fraction converges slowly; its complement converges fast.
        return x < (a + 1) / (a + b + 2)
                ? logFront + Math.log(fraction(x, a, b) / a)
                : Math.log1p(-Math.min(1 - Double.MIN_NORMAL, Math.exp(logFront) * fraction(1 - x, b, a) / b));
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= MOST_STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / awayFromZero(1 + even * d);
            c = awayFromZero(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / awayFromZero(1 + odd * d);
            c = awayFromZero(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < NEGLIGIBLE) {
                return value;
            }
        }
        return value;
    }

    private static double awayFromZero(double number) {
        return Math.abs(number) < TINY ? TINY : number;
    }

    /** Natural logarithm of the gamma function: Stirling's series, reached by the recurrence where the argument is small. */
    private static double logGamma(double x) {
        double shift = 1;
        double z = x;
        while (z < LARGE) {
            shift *= z;
            z++;
        }
        double square = z * z;
        double series = (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / square) / square) / square) / z;
        return (z - 0.5) * Math.log(z) - z + HALF_LOG_2_PI + series - Math.log(shift);
    }
}
