package dev.chappe.schemas.event;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What fills a role of an event, as it is read off the record. */
public sealed interface EventValue {

    /** A name, a version, a word. */
    record Words(String text) implements EventValue {}

    /** The value of a role of a user's own type, which is named because nothing else tells what it is. */
    record Named(String role, EventValue value) implements EventValue {}

    /** Several names. */
    record Many(List<String> texts) implements EventValue {
        public Many {
            texts = List.copyOf(texts);
        }
    }

    /** A number. */
    record Figure(BigDecimal number) implements EventValue {}

    /**
     * Money.
     *
     * @param value
     *            plain units; the lower end of a range
     * @param max
     *            upper end of a range, null for a single sum
     * @param currency
     *            ISO 4217
     */
    record Sum(BigDecimal value, @Nullable BigDecimal max, String currency) implements EventValue {}
}
