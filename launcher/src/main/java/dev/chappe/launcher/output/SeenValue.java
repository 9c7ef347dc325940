package dev.chappe.launcher.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What fills a role of an event. */
public sealed interface SeenValue {

    /** A name, a version, a word. */
    record Words(String text) implements SeenValue {}

    /** The value of a role of a user's own type, which is named because nothing else tells what it is. */
    record Named(String role, SeenValue value) implements SeenValue {}

    /** Several names. */
    record Many(List<String> texts) implements SeenValue {
        public Many {
            texts = List.copyOf(texts);
        }
    }

    /** A number. */
    record Figure(BigDecimal number) implements SeenValue {}

    /**
     * Money.
     *
     * @param value
     *            plain units; the lower end of a range
     * @param max
     *            upper end of a range
     * @param currency
     *            ISO 4217
     */
    record Sum(BigDecimal value, Optional<BigDecimal> max, String currency) implements SeenValue {}
}
