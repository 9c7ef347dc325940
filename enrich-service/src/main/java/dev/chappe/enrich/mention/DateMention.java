package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day or a week. Months, quarters and years are a {@link Period}.
 *
 * @param date
 *            the day, or the Monday of the week; null for a relative one in a text without publication date
 */
public record DateMention(Span span, @Nullable LocalDate date, Precision precision, Reference reference)
        implements
            Mention {

    /** How precisely the text tells it. */
    public enum Precision {
        DAY, WEEK
    }
}
