package dev.chappe.enrich.event.merge;

import dev.chappe.enrich.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic regression: the log odds of being right are the sum of the weights of the signs, each times its number. The
 * weights are data, trained on judged articles; docs/accuracy.md says how.
 *
 * @param weights
 *            by sign; "bias" is that of every draft, and a sign that is not there weighs nothing
 * @param least
 *            confidence below which a draft is no event
 */
record ConfidenceModel(Map<String, Double> weights, double least) {

    static final String BIAS = "bias";

    private static final String LEAST = "least";

    ConfidenceModel {
        weights = Map.copyOf(weights);
    }

    /** The bundled one. */
    static ConfidenceModel standard() {
        return parse(DataFile.lines("confidence.txt"));
    }

    /**
     * From lines of a weight and a sign, one of them the least confidence.
     *
     * @throws IllegalArgumentException
     *             when a line is neither
     */
    static ConfidenceModel parse(List<String> lines) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split("\\s+", 2);
            if (words.length < 2) {
                throw new IllegalArgumentException("not a weight and a sign: " + line);
            }
            weights.put(words[1], Double.valueOf(words[0]));
        }
        Double least = weights.remove(LEAST);
        return new ConfidenceModel(weights, least == null ? 0 : least);
    }

    double weight(String sign) {
        return weights.getOrDefault(sign, 0.0);
    }

    /** From 0 to 1. */
    double probability(Map<String, Double> signs) {
        double odds = weight(BIAS);
        for (Map.Entry<String, Double> sign : signs.entrySet()) {
            odds += sign.getValue() * weight(sign.getKey());
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
