package dev.chappe.enrich.trend;

/**
 * How unlikely a count is.
 *
 * <p>The articles on a topic come as a Poisson process whose rate is not known but has a gamma distribution, learned from
 * the {@link Baseline}: shape = prior shape + articles seen, rate = prior hours + hours watched. The count of a window of
 * w hours then has a negative binomial distribution with r = shape and p = rate / (rate + w) (Gelman et al., Bayesian Data
 * Analysis, 3rd edition, section 2.6). A short history makes it wide, so that a new topic needs more to stand out. The
 * score is minus the decimal logarithm of the probability of at least the count found: 3 is one chance in a thousand.
 *
 * @param expected
 *            mean count
 * @param value
 *            0 to {@value #HIGHEST}
 */
public record TrendScore(double expected, double value) {

    static final double HIGHEST = 300;

    /** Prior: as if a tenth of an article had been seen in ten hours. Weak, so that a steady topic is soon known as one. */
    private static final double PRIOR_ARTICLES = 0.1;
    private static final double PRIOR_HOURS = 10;

    /** Scores a count in a window of so many hours. */
    public static TrendScore of(long count, double hours, Baseline past) {
        double shape = PRIOR_ARTICLES + past.articles();
        double rate = PRIOR_HOURS + past.hours();
        double expected = shape * hours / rate;
        double tail = -log10Tail(count, shape, rate / (rate + hours));
        return new TrendScore(expected, Math.max(0, Math.min(HIGHEST, tail)));
    }

    /** Decimal logarithm of P(X >= count), X negative binomial with r and p: the incomplete beta function at 1 - p. */
    private static double log10Tail(long count, double r, double p) {
        return count <= 0 ? 0 : BetaTail.log(1 - p, (double) count, r) / Math.log(10);
    }
}
