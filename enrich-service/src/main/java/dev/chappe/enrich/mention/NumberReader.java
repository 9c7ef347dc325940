package dev.chappe.enrich.mention;

import dev.chappe.enrich.mention.FoundNumber.Form;
import dev.chappe.enrich.mention.NumberWord.Kind;
import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads one number, in figures and words, from a token on, for as long as its words fit together. */
final class NumberReader {

    private final NumberDraft draft;
    private final NumberFractions fractions;

    private NumberReader(NumberDraft draft) {
        this.draft = draft;
        this.fractions = new NumberFractions(draft);
    }

    /** The number without sign that begins at a token, null when none does. */
    static @Nullable FoundNumber read(NumberGrammar grammar, TokenizedText text, int first) {
        return new NumberReader(new NumberDraft(grammar, text, first)).read();
    }

    private @Nullable FoundNumber read() {
        PhraseTable.Match<NumberWord> start = draft.grammar.word(draft.text, draft.first);
        boolean begins = draft.text.is(draft.first, TokenKind.NUMBER)
                ? readFigures()
                : start != null && readStart(start);
        if (!begins) {
            return null;
        }
        while (readMore()) {
            draft.words = true;
        }
        return new FoundNumber(draft.first, draft.end, draft.sum.value(), draft.sum.scale(), form(start),
                Percent.Sign.NONE);
    }

    private Form form(PhraseTable.@Nullable Match<NumberWord> start) {
        if (draft.collective) {
            return Form.COLLECTIVE;
        }
        if (draft.figures) {
            return draft.words ? Form.MIXED : Form.FIGURES;
        }
        if (start == null || start.end() < draft.end) {
            return Form.WORDS;
        }
        if (start.value().kind() == Kind.PRONOUN) {
            return Form.PRONOUN;
        }
        return start.value().isOne() ? Form.ONE : Form.WORDS;
    }

    private boolean readFigures() {
        NumberGrammar.Figures read = draft.grammar.figures(draft.text, draft.first);
        if (read == null) {
            return false;
        }
        draft.figures = true;
        draft.end = read.end();
        return draft.sum.start(read.value());
    }

    /** Takes the first word, or the first two: "a million", "half a million". */
    private boolean readStart(PhraseTable.Match<NumberWord> start) {
        draft.words = true;
        return switch (start.value().kind()) {
            case ONES, PRONOUN, TEENS, TENS, SCORES, BARE_HUNDRED, BARE_MULTIPLIER -> draft.add(start);
            case ARTICLE -> readAfterArticle(start);
            case FRACTION -> fractions.ofMultiplier(start) || fractions.half(start);
            case WEAK_FRACTION -> fractions.ofMultiplier(start);
            case HUNDRED, MULTIPLIER, ABBREVIATION, SHORT, COLLECTIVE, AND, AND_ONE, OF, POINT, MINUS, RATIO,
                    STRICT_RATIO, NOTHING ->
                false;
        };
    }

    private boolean readAfterArticle(PhraseTable.Match<NumberWord> article) {
        PhraseTable.Match<NumberWord> next = draft.grammar.wordAfterHyphen(draft.text, article.end());
        if (next == null) {
            return false;
        }
        if (next.value().isFraction()) {
            draft.sum.start(BigDecimal.ONE);
            return fractions.read(next);
        }
        boolean counts = next.value().multiplies() || next.value().isHundred()
                || next.value().kind() == Kind.COLLECTIVE;
        return counts && draft.sum.start(BigDecimal.ONE) && draft.add(next);
    }

    private boolean readMore() {
        PhraseTable.Match<NumberWord> next = draft.grammar.wordAfterHyphen(draft.text, draft.end);
        if (next == null) {
            return draft.words && readFiguresAfterWords(draft.end);
        }
        return switch (next.value().kind()) {
            case TENS -> draft.add(next) || fractions.compoundDivisor(next);
            case ONES, PRONOUN, TEENS, SCORES, HUNDRED, BARE_HUNDRED, MULTIPLIER, BARE_MULTIPLIER, ABBREVIATION,
                    COLLECTIVE ->
                draft.add(next);
            case FRACTION, WEAK_FRACTION -> fractions.read(next);
            case AND -> fractions.afterAnd(next.end()) || readAfterAnd(next.end());
            case AND_ONE -> fractions.afterAnd(next.end()) || readAfterAndOne(next.end());
            case OF -> draft.collective && readMultiplierAfterOf(next);
            case POINT -> draft.words && !draft.figures && readDecimals(next.end());
            case SHORT -> draft.text.is(draft.first - 1, TokenKind.CURRENCY) && draft.figures && !draft.sum.isScaled()
                    && draft.sum.multiply(next.value().value(), false) && draft.take(next);
            case ARTICLE, MINUS, RATIO, STRICT_RATIO, NOTHING -> false;
        };
    }

    private boolean readMultiplierAfterOf(PhraseTable.Match<NumberWord> of) {
        PhraseTable.Match<NumberWord> next = draft.grammar.word(draft.text, of.end());
        return next != null && next.value().multiplies() && draft.add(next);
    }

    /** "4 thousand 3 hundred and 21", "2 millions 500 000"; figures that count for themselves are left alone. */
    private boolean readFiguresAfterWords(int at) {
        NumberGrammar.Figures read = draft.grammar.figures(draft.text, at);
        if (read == null || read.value().scale() > 0) {
            return false;
        }
        PhraseTable.Match<NumberWord> next = draft.grammar.wordAfterHyphen(draft.text, read.end());
        boolean hundreds = next != null && next.value().isHundred();
        boolean closeToRoom = draft.sum.takesLessThanHundred()
                || read.value().compareTo(draft.sum.room().divide(NumberSum.THOUSAND, MathContext.DECIMAL64)) >= 0;
        boolean multiplied = next != null && next.value().multiplies();
        if (multiplied || !(closeToRoom || hundreds) || !draft.sum.add(read.value(), BigDecimal.ZERO)) {
            return false;
        }
        draft.figures = true;
        draft.end = read.end();
        return true;
    }

    private boolean readAfterAnd(int at) {
        PhraseTable.Match<NumberWord> next = draft.grammar.word(draft.text, at);
        boolean afterHundreds = draft.sum.takesLessThanHundred()
                || (!draft.figures && draft.sum.room().compareTo(NumberSum.THOUSAND) == 0);
        if (next == null) {
            return draft.sum.takesLessThanHundred() && !isCounted(at) && readFiguresAfterWords(at);
        }
        boolean afterMore = !draft.figures && draft.sum.endsWithMultiplier() && startsHundreds(next);
        if (afterHundreds || afterMore) {
            draft.sum.markAnd();
            return draft.add(next);
        }
        return false;
    }

    /** "vingt et un", "soixante et onze". */
    private boolean readAfterAndOne(int at) {
        PhraseTable.Match<NumberWord> next = draft.grammar.word(draft.text, at);
        boolean afterTens = draft.sum.room().compareTo(BigDecimal.TEN) >= 0
                && draft.sum.room().compareTo(NumberSum.HUNDRED) < 0;
        return next != null && afterTens && (next.value().isOne() || next.value().kind() == Kind.TEENS)
                && draft.add(next);
    }

    /** Whether figures are those of a number of their own, as in "3 hundred and 2 hundred". */
    private boolean isCounted(int at) {
        NumberGrammar.Figures read = draft.grammar.figures(draft.text, at);
        return read != null && isMultiplied(read.end());
    }

    private boolean startsHundreds(PhraseTable.Match<NumberWord> word) {
        return isMultiplied(word.end());
    }

    private boolean isMultiplied(int at) {
        PhraseTable.Match<NumberWord> next = draft.grammar.wordAfterHyphen(draft.text, at);
        return next != null && (next.value().isHundred() || next.value().multiplies());
    }

    private boolean readDecimals(int from) {
        SpokenDecimals decimals = SpokenDecimals.read(draft.grammar, draft.text, from);
        if (decimals == null || !draft.sum.addDecimals(decimals.value())) {
            return false;
        }
        draft.end = decimals.end();
        return true;
    }
}
