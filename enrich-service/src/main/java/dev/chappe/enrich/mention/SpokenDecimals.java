package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Decimals written out, one by one or as a number: "(point) zero three", "(virgule) soixante et onze".
 *
 * @param value
 *            less than one
 * @param end
 *            one past the last token
 */
record SpokenDecimals(BigDecimal value, int end) {

    private static final int MOST_DIGITS = 12;

    /** The decimals that begin at a token, null when none do. */
    static @Nullable SpokenDecimals read(NumberGrammar grammar, TokenizedText text, int from) {
        StringBuilder digits = new StringBuilder();
        int at = from;
        PhraseTable.Match<NumberWord> next = grammar.wordAfterHyphen(text, at);
        while (next != null && digits.length() < MOST_DIGITS && next.value().isBelowHundred()) {
            if (next.value().isSmall() && endsWithTens(digits)) {
                digits.setLength(digits.length() - 1);
            }
            digits.append(next.value().value().toBigInteger());
            at = next.end();
            next = grammar.wordAfterHyphen(text, at);
        }
        return digits.isEmpty() ? null : new SpokenDecimals(new BigDecimal("0." + digits), at);
    }

    private static boolean endsWithTens(StringBuilder digits) {
        int last = digits.length() - 1;
        return last > 0 && digits.charAt(last) == '0' && digits.charAt(last - 1) > '1';
    }
}
