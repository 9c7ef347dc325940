package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A month, quarter, half, year or stretch of years.
 *
 * @param period
 *            null for a relative one ("last quarter", "au premier semestre") in a text without publication date
 * @param calendar
 *            whether the text says fiscal; the months are then those of a calendar year of that name all the same
 */
public record Period(Span span, @Nullable CalendarPeriod period, Reference reference, Calendar calendar)
        implements
            Mention {

    /** Whose year it is. */
    public enum Calendar {
        CIVIL, FISCAL
    }
}
