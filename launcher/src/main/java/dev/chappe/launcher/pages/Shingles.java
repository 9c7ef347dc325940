package dev.chappe.launcher.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far two texts agree, as the public article-extraction-benchmark counts it: by their sequences of four words, each as
 * often as it occurs; the counts of a page add up to 1, so that long pages weigh no more than short ones.
 *
 * @param both
 *            share of sequences in both
 * @param foundOnly
 *            share of those found that are not true
 * @param trueOnly
 *            share of true ones that were not found
 */
record Shingles(double both, double foundOnly, double trueOnly) {

    static final Shingles NONE = new Shingles(0, 0, 0);

    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    static Shingles of(String truth, String found) {
        Map<List<String>, Integer> expected = count(truth);
        Map<List<String>, Integer> given = count(found);
        Set<List<String>> all = new HashSet<>(expected.keySet());
        all.addAll(given.keySet());
        double both = 0;
        double foundOnly = 0;
        double trueOnly = 0;
        for (List<String> shingle : all) {
            int wanted = expected.getOrDefault(shingle, 0);
            int there = given.getOrDefault(shingle, 0);
            both += Math.min(wanted, there);
            foundOnly += Math.max(0, there - wanted);
            trueOnly += Math.max(0, wanted - there);
        }
        double sum = both + foundOnly + trueOnly;
        return sum == 0 ? NONE : new Shingles(both / sum, foundOnly / sum, trueOnly / sum);
    }

    Shingles plus(Shingles other) {
        return new Shingles(both + other.both, foundOnly + other.foundOnly, trueOnly + other.trueOnly);
    }

    double precision() {
        return share(foundOnly);
    }

    double recall() {
        return share(trueOnly);
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private double share(double other) {
        return both == 0 ? other == 0 ? 1 : 0 : both / (both + other);
    }

    /** A text shorter than a sequence is one. */
    private static Map<List<String>, Integer> count(String text) {
        List<String> words = WORD.matcher(text).results().map(result -> result.group()).toList();
        Map<List<String>, Integer> count = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
            List<String> shingle = new ArrayList<>(words.subList(i, Math.min(words.size(), i + WORDS)));
            if (!shingle.isEmpty()) {
                count.merge(shingle, 1, Integer::sum);
            }
        }
        return count;
    }
}
