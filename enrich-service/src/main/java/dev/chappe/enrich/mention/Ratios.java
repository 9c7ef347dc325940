package dev.chappe.enrich.mention;

import dev.chappe.enrich.mention.FoundNumber.Form;
import dev.chappe.enrich.mention.NumberWord.Kind;
import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import java.math.MathContext;

/** Reads "three out of four" and "1 in 20" as the fractions they are. */
final class Ratios {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);

    private Ratios() {}

    /** The ratio that a number begins, or the number itself when it begins none. */
    static FoundNumber extend(FoundNumber parts, TokenizedText text, NumberGrammar grammar) {
        PhraseTable.Match<NumberWord> word = grammar.word(text, parts.end());
        boolean strict = word != null && word.value().kind() == Kind.STRICT_RATIO;
        if (word == null || (!strict && word.value().kind() != Kind.RATIO) || !isSmallWhole(parts)
                || text.is(parts.first() - 1, TokenKind.CURRENCY)) {
            return parts;
        }
        FoundNumber whole = NumberReader.read(grammar, text, word.end());
        if (whole == null || !isSmallWhole(whole) || whole.value().signum() == 0) {
            return parts;
        }
        boolean fits = strict
                ? !text.is(whole.end(), TokenKind.WORD) && !text.is(whole.end(), TokenKind.HYPHEN)
                        && !text.glued(whole.end() + 1)
                : parts.value().compareTo(whole.value()) < 0;
        return fits
                ? new FoundNumber(parts.first(), whole.end(),
                        parts.value().divide(whole.value(), MathContext.DECIMAL64), BigDecimal.ONE, Form.RATIO,
                        parts.sign())
                : parts;
    }

    private static boolean isSmallWhole(FoundNumber number) {
        return number.value().scale() <= 0 && !number.hasScale() && number.value().compareTo(LARGEST) < 0;
    }
}
