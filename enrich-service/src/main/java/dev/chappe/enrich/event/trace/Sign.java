package dev.chappe.enrich.event.trace;

/**
 * Something that speaks for or against an event.
 *
 * @param name
 *            for instance "title" or "unknown name"
 * @param value
 *            how much of it there is, 0 to 1
 * @param weight
 *            what all of it adds to the log odds of being right, negative when it speaks against
 */
public record Sign(String name, double value, double weight) {

    /** What it adds to the log odds. */
    public double part() {
        return value * weight;
    }
}
