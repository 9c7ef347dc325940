package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Span;

/**
 * A percentage.
 *
 * @param magnitude
 *            in percent or points, negative where a minus is written
 */
public record Percent(Span span, Magnitude magnitude, Scale scale, Sign sign) implements Mention {

    /** What is counted. */
    public enum Scale {
        PERCENT,
        /** Percentage points; basis points are given as hundredths of one. */
        POINTS
    }

    /** The sign as written; words such as "fell" are not looked at. */
    public enum Sign {
        NONE, PLUS, MINUS
    }
}
