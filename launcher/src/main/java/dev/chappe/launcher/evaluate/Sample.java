package dev.chappe.launcher.evaluate;

import java.util.Map;

/**
 * A possible event that was judged.
 *
 * @param signs
 *            what speaks for or against it
 * @param right
 *            whether it is what the article reports
 * @param use
 *            what it counts for
 */
record Sample(String article, Map<String, Double> signs, boolean right, Use use) {

    /** What a sample counts for. */
    enum Use {
        /** It is found or wrong. */
        SCORED,
        /** It tells right from wrong, but to find it is no merit. */
        OPTIONAL
    }

    Sample {
        signs = Map.copyOf(signs);
    }
}
