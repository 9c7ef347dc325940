package dev.chappe.enrich.mention;

import java.util.List;

/**
 * A sequence of words and word classes, and what it means.
 *
 * @param calendar
 *            of periods, whose year is meant
 */
record Pattern(PatternAction action, Period.Calendar calendar, List<PatternElement> elements) {

    Pattern {
        elements = List.copyOf(elements);
    }
}
