package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;

/** A number while it is read: what its words add up to so far, and where it ends so far. */
final class NumberDraft {

    final NumberGrammar grammar;
    final TokenizedText text;
    /** First token. */
    final int first;
    final NumberSum sum = new NumberSum();
    /** One past the last token. */
    int end;
    /** Whether there are figures in it. */
    boolean figures;
    /** Whether there are words in it. */
    boolean words;
    /** Whether it is a dozen or the like. */
    boolean collective;

    NumberDraft(NumberGrammar grammar, TokenizedText text, int first) {
        this.grammar = grammar;
        this.text = text;
        this.first = first;
        this.end = first;
    }

    /** Adds what a word counts for; false, and nothing is changed, when it does not fit. */
    boolean add(PhraseTable.Match<NumberWord> next) {
        BigDecimal value = next.value().value();
        boolean added = switch (next.value().kind()) {
            case ONES, PRONOUN, TEENS -> sum.add(value, BigDecimal.ZERO);
            case TENS -> sum.add(value, BigDecimal.TEN);
            case SCORES -> sum.add(value, BigDecimal.valueOf(20));
            case HUNDRED -> sum.addHundred(false, figures);
            case BARE_HUNDRED -> sum.addHundred(true, figures);
            case MULTIPLIER -> sum.multiply(value, false);
            case BARE_MULTIPLIER -> sum.multiply(value, true);
            case ABBREVIATION -> figures && !sum.isScaled() && sum.multiply(value, false);
            case COLLECTIVE -> addCollective(value);
            case SHORT, FRACTION, WEAK_FRACTION, ARTICLE, AND, AND_ONE, OF, POINT, MINUS, RATIO, STRICT_RATIO,
                    NOTHING ->
                false;
        };
        return added && take(next);
    }

    private boolean addCollective(BigDecimal factor) {
        collective |= sum.multiplyByCollective(factor);
        return collective;
    }

    /** Takes a word whose value is in the sum already. */
    boolean take(PhraseTable.Match<NumberWord> word) {
        end = word.end();
        return true;
    }
}
