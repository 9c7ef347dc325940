package dev.chappe.enrich.mention;

import dev.chappe.enrich.mention.NumberWord.Kind;
import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenKind;
import java.math.BigDecimal;

/** Reads the fractions of a number: halves, thirds, three quarters. Each method says whether it could. */
final class NumberFractions {

    private final NumberDraft draft;

    NumberFractions(NumberDraft draft) {
        this.draft = draft;
    }

    /** "half a million", "un quart de milliard", "half a dozen". */
    boolean ofMultiplier(PhraseTable.Match<NumberWord> fraction) {
        PhraseTable.Match<NumberWord> next = draft.grammar.wordAfterHyphen(draft.text, fraction.end());
        while (next != null && (next.value().kind() == Kind.OF || next.value().kind() == Kind.ARTICLE)) {
            next = draft.grammar.wordAfterHyphen(draft.text, next.end());
        }
        boolean counts = next != null && (next.value().multiplies() || next.value().kind() == Kind.COLLECTIVE);
        return next != null && counts && draft.sum.start(fraction.value().value()) && draft.add(next);
    }

    /** "half" alone, which can be nothing else. */
    boolean half(PhraseTable.Match<NumberWord> fraction) {
        boolean half = fraction.value().value().compareTo(NumberGrammar.HALF) == 0;
        return half && draft.sum.start(NumberGrammar.HALF) && draft.take(fraction);
    }

    /** "and a half", "et demi", "and three quarters", also of a smaller multiplier: "and a half million". */
    boolean afterAnd(int at) {
        PhraseTable.Match<NumberWord> count = draft.grammar.word(draft.text, at);
        boolean counted = count != null && (count.value().kind() == Kind.ARTICLE || count.value().isSmall());
        PhraseTable.Match<NumberWord> fraction = count != null && counted
                ? draft.grammar.wordAfterHyphen(draft.text, count.end())
                : count;
        if (count == null || fraction == null || !fraction.value().isFraction()) {
            return false;
        }
        BigDecimal part = count.value().isSmall()
                ? count.value().value().multiply(fraction.value().value())
                : fraction.value().value();
        PhraseTable.Match<NumberWord> next = draft.grammar.word(draft.text, fraction.end());
        if (next != null && next.value().multiplies() && next.value().value().compareTo(draft.sum.room()) < 0) {
            return draft.sum.addPart(part.multiply(next.value().value())) && draft.take(next);
        }
        return draft.sum.addFraction(part) && draft.take(fraction);
    }

    /** "three fifths", "two-thirds", "un demi-milliard". */
    boolean read(PhraseTable.Match<NumberWord> fraction) {
        if (draft.figures) {
            return false;
        }
        BigDecimal part = fraction.value().value();
        boolean hyphen = draft.text.is(draft.end, TokenKind.HYPHEN);
        if (hyphen && draft.sum.divideByLastTensAnd(part)) {
            return draft.take(fraction);
        }
        if (draft.sum.value().compareTo(BigDecimal.ONE) == 0 && ofMultiplier(fraction)) {
            return true;
        }
        boolean weak = fraction.value().kind() == Kind.WEAK_FRACTION;
        return (!weak || draft.grammar.endsFraction(draft.text, fraction.end())) && draft.sum.divide(part)
                && draft.take(fraction);
    }

    /** "three twenty-firsts": tens that cannot be added, joined to ones of a fraction. */
    boolean compoundDivisor(PhraseTable.Match<NumberWord> tens) {
        PhraseTable.Match<NumberWord> ones = draft.text.is(tens.end(), TokenKind.HYPHEN) && !draft.figures
                ? draft.grammar.wordAfterHyphen(draft.text, tens.end())
                : null;
        return ones != null && ones.value().isFraction()
                && draft.sum.divideByCompound(tens.value().value(), ones.value().value()) && draft.take(ones);
    }
}
