package dev.chappe.enrich.mention;

import java.math.BigDecimal;

/**
 * A number in a text, before it is known what it counts.
 *
 * @param first
 *            first token, a sign included
 * @param end
 *            one past the last token
 * @param value
 *            multiplied out, with its sign
 * @param scale
 *            the last multiplier in it ("5 milliards": 1000000000), else one
 */
record FoundNumber(int first, int end, BigDecimal value, BigDecimal scale, Form form, Percent.Sign sign) {

    /** How it is written. */
    enum Form {
        /** Figures alone. */
        FIGURES,
        /** Figures and a multiplier or a fraction. */
        MIXED,
        /** Words. */
        WORDS,
        /** The word for one alone, where it is the article too. */
        ONE,
        /** The word for one alone, where it is a pronoun too: no number unless something counted follows. */
        PRONOUN,
        /** So many out of so many. */
        RATIO,
        /** A dozen and the like: about so many. */
        COLLECTIVE
    }

    boolean hasScale() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    FoundNumber scaledBy(BigDecimal factor, int newEnd) {
        return new FoundNumber(first, newEnd, value.multiply(factor), factor, Form.MIXED, sign);
    }
}
