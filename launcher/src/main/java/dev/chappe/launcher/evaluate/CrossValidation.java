package dev.chappe.launcher.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * What a model says of samples that it was not fitted on: the articles are dealt into parts by their ids, and each part
 * is judged by the model of all the others.
 *
 * @param probabilities
 *            of the samples, in their order
 */
record CrossValidation(List<Sample> samples, List<Double> probabilities) {

    private static final int PARTS = 10;
    private static final int HUNDREDTHS = 100;
    /** What F1 may differ by without meaning anything. */
    private static final double CHANCE = 0.002;
    /** In hundredths. */
    private static final int NEAR = 5;

    CrossValidation {
        samples = List.copyOf(samples);
        probabilities = List.copyOf(probabilities);
    }

    static CrossValidation of(List<Sample> samples, double penalty) {
        List<LogisticRegression> models = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            models.add(LogisticRegression.fit(samples.stream().filter(sample -> part(sample) != left).toList(),
                    penalty));
        }
        return new CrossValidation(samples,
                samples.stream().map(sample -> models.get(part(sample)).probability(sample.signs())).toList());
    }

    private static int part(Sample sample) {
        return Math.floorMod(sample.article().hashCode(), PARTS);
    }

    /** Mean surprise by what is right, in nats: less is better. */
    double logLoss() {
        double loss = 0;
        for (int i = 0; i < samples.size(); i++) {
            double probability = probabilities.get(i);
            loss -= StrictMath.log(samples.get(i).right() ? probability : 1 - probability);
        }
        return samples.isEmpty() ? 0 : loss / samples.size();
    }

    /**
     * F1 of the labelled articles when what is less likely is left out.
     *
     * @param labels
     *            events to be found
     */
    double f1(double least, int labels) {
        int found = 0;
        int wrong = 0;
        for (int i = 0; i < samples.size(); i++) {
            if (samples.get(i).use() == Sample.Use.SCORED && probabilities.get(i) >= least) {
                found += samples.get(i).right() ? 1 : 0;
                wrong += samples.get(i).right() ? 0 : 1;
            }
        }
        return new Tally(found, wrong, labels - found).f1();
    }

    /**
     * The smallest least confidence, in hundredths, with an F1 that is the greatest but for chance. The mean of its
     * neighbourhood counts, since a single figure is great by chance; and of those alike the smallest, since whoever
     * reads the events can drop more of them but not fetch any back.
     */
    double best(int labels) {
        double greatest = 0;
        for (int least = 0; least < HUNDREDTHS; least++) {
            greatest = Math.max(greatest, around(least, labels));
        }
        int best = 0;
        while (around(best, labels) < greatest - CHANCE) {
            best++;
        }
        return best / (double) HUNDREDTHS;
    }

    private double around(int least, int labels) {
        double sum = 0;
        for (int near = least - NEAR; near <= least + NEAR; near++) {
            sum += f1(near / (double) HUNDREDTHS, labels);
        }
        return sum / (2 * NEAR + 1);
    }

    /** How often samples of about the same probability are right. */
    List<Calibration.Band> bands() {
        List<Calibration.Band> bands = new ArrayList<>();
        for (int band = 0; band < PARTS; band++) {
            int events = 0;
            int right = 0;
            double sum = 0;
            for (int i = 0; i < samples.size(); i++) {
                if (Math.min(PARTS - 1, (int) (probabilities.get(i) * PARTS)) == band) {
                    events++;
                    right += samples.get(i).right() ? 1 : 0;
                    sum += probabilities.get(i);
                }
            }
            if (events > 0) {
                bands.add(new Calibration.Band((double) band / PARTS, events, right, sum / events));
            }
        }
        return bands;
    }
}
