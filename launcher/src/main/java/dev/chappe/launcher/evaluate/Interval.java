package dev.chappe.launcher.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Where 95 of 100 F1 figures fall when the articles are drawn anew, with replacement: the percentile bootstrap of Efron
 * (1979), over articles because the events of one article are not independent.
 */
record Interval(double low, double high) {

    /**
     * The interval of a group's F1.
     *
     * @param draws
     *            how often the articles are drawn, a hundred or more
     * @param seed
     *            the same seed gives the same interval
     */
    static Interval of(List<ArticleScore> scores, String group, int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Tally[] tallies = scores.stream().map(score -> score.tally(group)).toArray(Tally[]::new);
        double[] figures = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            int found = 0;
            int wrong = 0;
            int missed = 0;
            for (int i = 0; i < tallies.length; i++) {
                Tally tally = tallies[random.nextInt(tallies.length)];
                found += tally.found();
                wrong += tally.wrong();
                missed += tally.missed();
            }
            figures[draw] = new Tally(found, wrong, missed).f1();
        }
        Arrays.sort(figures);
        return new Interval(figures[draws / 40], figures[draws - 1 - draws / 40]);
    }
}
