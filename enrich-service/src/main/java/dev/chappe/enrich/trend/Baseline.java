package dev.chappe.enrich.trend;

/**
 * What a topic's past lets expect: how many articles it had in how many hours, older hours counting for less. An hour's
 * weight halves in a week (a discount factor as in West and Harrison, Bayesian Forecasting and Dynamic Models, 1997).
 *
 * @param articles
 *            weighted sum of the articles
 * @param hours
 *            weighted sum of the hours
 */
public record Baseline(double articles, double hours) {

    static final Baseline NONE = new Baseline(0, 0);

    private static final double WEEK = 168;
    private static final double KEPT = Math.pow(0.5, 1 / WEEK);

    /** After one more hour with so many articles. */
    Baseline then(long count) {
        return new Baseline(articles * KEPT + count, hours * KEPT + 1);
    }

    /** After so many more hours without an article. */
    Baseline quiet(long more) {
        if (more <= 0) {
            return this;
        }
        double kept = Math.pow(KEPT, (double) more);
        return new Baseline(articles * kept, hours * kept + (1 - kept) / (1 - KEPT));
    }
}
