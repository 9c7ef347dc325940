package dev.chappe.launcher.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A logistic regression with a quadratic penalty on all weights but the bias, fitted by Newton's method (iteratively
 * reweighted least squares). The same samples in the same order give the same weights.
 */
final class LogisticRegression {

    static final String BIAS = "bias";

    private static final int STEPS = 30;

    private final List<String> names;
    private final double[] weights;

    private LogisticRegression(List<String> names, double[] weights) {
        this.names = names;
        this.weights = weights;
    }

    /**
     * Fits the weights.
     *
     * @param penalty
     *            of the squared weights, above 0
     */
    static LogisticRegression fit(List<Sample> samples, double penalty) {
        TreeSet<String> found = new TreeSet<>();
        samples.forEach(sample -> found.addAll(sample.signs().keySet()));
        List<String> names = new ArrayList<>(List.of(BIAS));
        names.addAll(found);
        double[][] rows = samples.stream().map(sample -> row(names, sample.signs())).toArray(double[][]::new);
        double[] weights = new double[names.size()];
        for (int step = 0; step < STEPS; step++) {
            double[] change = step(samples, rows, weights, penalty);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += change[i];
            }
        }
        return new LogisticRegression(names, weights);
    }

    private static double[] row(List<String> names, Map<String, Double> signs) {
        double[] row = new double[names.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = i == 0 ? 1 : signs.getOrDefault(names.get(i), 0.0);
        }
        return row;
    }

    /** How far Newton's method moves the weights. */
    private static double[] step(List<Sample> samples, double[][] rows, double[] weights, double penalty) {
        int size = weights.length;
        double[][] curvature = new double[size][size];
        double[] slope = new double[size];
        for (int sample = 0; sample < rows.length; sample++) {
            double probability = probability(rows[sample], weights);
            double error = (samples.get(sample).right() ? 1 : 0) - probability;
            double spread = Math.max(1e-9, probability * (1 - probability));
            for (int i = 0; i < size; i++) {
                slope[i] += error * rows[sample][i];
                for (int j = 0; j < size; j++) {
                    curvature[i][j] += spread * rows[sample][i] * rows[sample][j];
                }
            }
        }
        for (int i = 1; i < size; i++) {
            slope[i] -= penalty * weights[i];
            curvature[i][i] += penalty;
        }
        return solve(curvature, slope);
    }

    private static double probability(double[] row, double[] weights) {
        double odds = 0;
        for (int i = 0; i < row.length; i++) {
            odds += row[i] * weights[i];
        }
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /** Solves a symmetric positive definite system by elimination, in place. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = right[row];
            for (int column = row + 1; column < size; column++) {
                rest -= matrix[row][column] * solution[column];
            }
            solution[row] = rest / matrix[row][row];
        }
        return solution;
    }

    /** From 0 to 1; a sign that no sample had weighs nothing. */
    double probability(Map<String, Double> signs) {
        return probability(row(names, signs), weights);
    }

    /** By name, the bias first. */
    Map<String, Double> weights() {
        Map<String, Double> byName = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            byName.put(names.get(i), weights[i]);
        }
        return byName;
    }
}
