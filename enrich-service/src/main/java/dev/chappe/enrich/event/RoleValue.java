package dev.chappe.enrich.event;

import dev.chappe.enrich.mention.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The normalised value of a role. */
public sealed interface RoleValue {

    /**
     * A name.
     *
     * @param text
     *            fullest form in the article, without article or legal form
     * @param entityId
     *            Wikidata id when the vocabulary knows the name, else null
     */
    record Name(String text, @Nullable String entityId) implements RoleValue {}

    /** Several names. */
    record Names(List<Name> names) implements RoleValue {
        public Names {
            names = List.copyOf(names);
        }
    }

    /** A word of a closed list, a version, a period, a description. */
    record Text(String text) implements RoleValue {}

    /**
     * Money.
     *
     * @param value
     *            plain units; the lower end of a range
     * @param max
     *            upper end of a range, else null
     * @param currency
     *            ISO 4217
     */
    record Amount(BigDecimal value, @Nullable BigDecimal max, String currency) implements RoleValue {

        /** As the article gives it. */
        public static Amount of(Money money) {
            return new Amount(money.magnitude().value(), money.magnitude().max(), money.currency());
        }
    }

    /** A number: a percentage, a count, a year, a quantity. */
    record Figure(BigDecimal value) implements RoleValue {}
}
