package dev.chappe.launcher.evaluate;

/**
 * How much was found of what is there.
 *
 * @param found
 *            labels that were read
 * @param wrong
 *            what was read and no label says
 * @param missed
 *            labels that were not read
 */
record Tally(int found, int wrong, int missed) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(found + other.found, wrong + other.wrong, missed + other.missed);
    }

    /** Share of what was read that is right; 0 when nothing was read. */
    double precision() {
        return found == 0 ? 0 : (double) found / (found + wrong);
    }

    /** Share of the labels that were read; 0 when there are none. */
    double recall() {
        return found == 0 ? 0 : (double) found / (found + missed);
    }

    /** Harmonic mean of precision and recall. */
    double f1() {
        return found == 0 ? 0 : 2.0 * found / (2.0 * found + wrong + missed);
    }
}
