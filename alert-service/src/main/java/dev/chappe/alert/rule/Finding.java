package dev.chappe.alert.rule;

/**
 * What came of a condition for an event or a trend.
 *
 * @param field
 *            what the condition is about, as it is named in the rule
 * @param held
 *            whether it is met
 * @param wanted
 *            what the rule wants, in words
 * @param found
 *            what there is, in words; with the conversion where a sum was converted
 */
public record Finding(String field, boolean held, String wanted, String found) {

    /** What was wanted and what there is, for people. */
    public String compared() {
        return field + ": wanted " + wanted + ", found " + found;
    }

    @Override
    public String toString() {
        return (held ? "held    " : "not held") + "  " + compared();
    }
}
