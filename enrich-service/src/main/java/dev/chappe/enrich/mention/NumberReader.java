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

    private final NumberGrammar grammar;
    private final TokenizedText text;
    private final int first;
    private final NumberSum sum = new NumberSum();
    private int end;
    private boolean figures;
    private boolean words;
    private boolean collective;

    private NumberReader(NumberGrammar grammar, TokenizedText text, int first) {
        this.grammar = grammar;
        this.text = text;
        this.first = first;
        this.end = first;
    }

    /** The number without sign that begins at a token, null when none does. */
    static @Nullable FoundNumber read(NumberGrammar grammar, TokenizedText text, int first) {
        return new NumberReader(grammar, text, first).read();
    }

    private @Nullable FoundNumber read() {
        PhraseTable.Match<NumberWord> start = grammar.word(text, first);
        boolean begins = text.is(first, TokenKind.NUMBER) ? readFigures() : start != null && readStart(start);
        if (!begins) {
            return null;
        }
        while (readMore()) {
            words = true;
        }
        return new FoundNumber(first, end, sum.value(), sum.scale(), form(start), Percent.Sign.NONE);
    }

    private Form form(PhraseTable.@Nullable Match<NumberWord> start) {
        if (collective) {
            return Form.COLLECTIVE;
        }
        if (figures) {
            return words ? Form.MIXED : Form.FIGURES;
        }
        if (start == null || start.end() < end) {
            return Form.WORDS;
        }
        if (start.value().kind() == Kind.PRONOUN) {
            return Form.PRONOUN;
        }
        return start.value().isOne() ? Form.ONE : Form.WORDS;
    }

    private boolean readFigures() {
        NumberGrammar.Figures read = grammar.figures(text, first);
        if (read == null) {
            return false;
        }
        figures = true;
        end = read.end();
        return sum.start(read.value());
    }

    /** Takes the first word, or the first two: "a million", "half a million". */
    private boolean readStart(PhraseTable.Match<NumberWord> start) {
        words = true;
        return switch (start.value().kind()) {
            case ONES, PRONOUN, TEENS, TENS, SCORES, BARE_HUNDRED, BARE_MULTIPLIER -> add(start);
            case ARTICLE -> readAfterArticle(start);
            case FRACTION -> readFractionOfMultiplier(start) || readHalf(start);
            case WEAK_FRACTION -> readFractionOfMultiplier(start);
            case HUNDRED, MULTIPLIER, ABBREVIATION, SHORT, COLLECTIVE, AND, AND_ONE, OF, POINT, MINUS, RATIO,
                    STRICT_RATIO, NOTHING ->
                false;
        };
    }

    private boolean readAfterArticle(PhraseTable.Match<NumberWord> article) {
        PhraseTable.Match<NumberWord> next = grammar.wordAfterHyphen(text, article.end());
        if (next == null) {
            return false;
        }
        if (next.value().isFraction()) {
            sum.start(BigDecimal.ONE);
            return readFraction(next);
        }
        boolean counts = next.value().multiplies() || next.value().isHundred()
                || next.value().kind() == Kind.COLLECTIVE;
        return counts && sum.start(BigDecimal.ONE) && add(next);
    }

    /** "half a million", "un quart de milliard", "half a dozen". */
    private boolean readFractionOfMultiplier(PhraseTable.Match<NumberWord> fraction) {
        PhraseTable.Match<NumberWord> next = grammar.wordAfterHyphen(text, fraction.end());
        while (next != null && (next.value().kind() == Kind.OF || next.value().kind() == Kind.ARTICLE)) {
            next = grammar.wordAfterHyphen(text, next.end());
        }
        boolean counts = next != null && (next.value().multiplies() || next.value().kind() == Kind.COLLECTIVE);
        return next != null && counts && sum.start(fraction.value().value()) && add(next);
    }

    /** "half" alone, which can be nothing else. */
    private boolean readHalf(PhraseTable.Match<NumberWord> fraction) {
        boolean half = fraction.value().value().compareTo(NumberGrammar.HALF) == 0;
        return half && sum.start(NumberGrammar.HALF) && take(fraction);
    }

    private boolean readMore() {
        PhraseTable.Match<NumberWord> next = grammar.wordAfterHyphen(text, end);
        if (next == null) {
            return words && readFiguresAfterWords(end);
        }
        return switch (next.value().kind()) {
            case TENS -> add(next) || readCompoundDivisor(next);
            case ONES, PRONOUN, TEENS, SCORES, HUNDRED, BARE_HUNDRED, MULTIPLIER, BARE_MULTIPLIER, ABBREVIATION,
                    COLLECTIVE ->
                add(next);
            case FRACTION, WEAK_FRACTION -> readFraction(next);
            case AND -> readFractionAfterAnd(next.end()) || readAfterAnd(next.end());
            case AND_ONE -> readFractionAfterAnd(next.end()) || readAfterAndOne(next.end());
            case OF -> collective && readMultiplierAfterOf(next);
            case POINT -> words && !figures && readDecimals(next.end());
            case SHORT -> text.is(first - 1, TokenKind.CURRENCY) && figures && !sum.isScaled()
                    && sum.multiply(next.value().value(), false) && take(next);
            case ARTICLE, MINUS, RATIO, STRICT_RATIO, NOTHING -> false;
        };
    }

    private boolean add(PhraseTable.Match<NumberWord> next) {
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

    private boolean readMultiplierAfterOf(PhraseTable.Match<NumberWord> of) {
        PhraseTable.Match<NumberWord> next = grammar.word(text, of.end());
        return next != null && next.value().multiplies() && add(next);
    }

    /** "4 thousand 3 hundred and 21", "2 millions 500 000"; figures that count for themselves are left alone. */
    private boolean readFiguresAfterWords(int at) {
        NumberGrammar.Figures read = grammar.figures(text, at);
        if (read == null || read.value().scale() > 0) {
            return false;
        }
        PhraseTable.Match<NumberWord> next = grammar.wordAfterHyphen(text, read.end());
        boolean hundreds = next != null && next.value().isHundred();
        boolean closeToRoom = sum.takesLessThanHundred()
                || read.value().compareTo(sum.room().divide(NumberSum.THOUSAND, MathContext.DECIMAL64)) >= 0;
        boolean multiplied = next != null && next.value().multiplies();
        if (multiplied || !(closeToRoom || hundreds) || !sum.add(read.value(), BigDecimal.ZERO)) {
            return false;
        }
        figures = true;
        end = read.end();
        return true;
    }

    private boolean readAfterAnd(int at) {
        PhraseTable.Match<NumberWord> next = grammar.word(text, at);
        boolean afterHundreds = sum.takesLessThanHundred()
                || (!figures && sum.room().compareTo(NumberSum.THOUSAND) == 0);
        if (next == null) {
            return sum.takesLessThanHundred() && !isCounted(at) && readFiguresAfterWords(at);
        }
        boolean afterMore = !figures && sum.endsWithMultiplier() && startsHundreds(next);
        if (afterHundreds || afterMore) {
            sum.markAnd();
            return add(next);
        }
        return false;
    }

    /** "vingt et un", "soixante et onze". */
    private boolean readAfterAndOne(int at) {
        PhraseTable.Match<NumberWord> next = grammar.word(text, at);
        boolean afterTens = sum.room().compareTo(BigDecimal.TEN) >= 0 && sum.room().compareTo(NumberSum.HUNDRED) < 0;
        return next != null && afterTens && (next.value().isOne() || next.value().kind() == Kind.TEENS) && add(next);
    }

    /** Whether figures are those of a number of their own, as in "3 hundred and 2 hundred". */
    private boolean isCounted(int at) {
        NumberGrammar.Figures read = grammar.figures(text, at);
        return read != null && isMultiplied(read.end());
    }

    private boolean startsHundreds(PhraseTable.Match<NumberWord> word) {
        return isMultiplied(word.end());
    }

    private boolean isMultiplied(int at) {
        PhraseTable.Match<NumberWord> next = grammar.wordAfterHyphen(text, at);
        return next != null && (next.value().isHundred() || next.value().multiplies());
    }

    /** "and a half", "et demi", "and three quarters", also of a smaller multiplier: "and a half million". */
    private boolean readFractionAfterAnd(int at) {
        PhraseTable.Match<NumberWord> count = grammar.word(text, at);
        boolean counted = count != null && (count.value().kind() == Kind.ARTICLE || count.value().isSmall());
        PhraseTable.Match<NumberWord> fraction = count != null && counted
                ? grammar.wordAfterHyphen(text, count.end())
                : count;
        if (count == null || fraction == null || !fraction.value().isFraction()) {
            return false;
        }
        BigDecimal part = count.value().isSmall()
                ? count.value().value().multiply(fraction.value().value())
                : fraction.value().value();
        PhraseTable.Match<NumberWord> next = grammar.word(text, fraction.end());
        if (next != null && next.value().multiplies() && next.value().value().compareTo(sum.room()) < 0) {
            return sum.addPart(part.multiply(next.value().value())) && take(next);
        }
        return sum.addFraction(part) && take(fraction);
    }

    /** "three fifths", "two-thirds", "un demi-milliard". */
    private boolean readFraction(PhraseTable.Match<NumberWord> fraction) {
        if (figures) {
            return false;
        }
        BigDecimal part = fraction.value().value();
        boolean hyphen = text.is(end, TokenKind.HYPHEN);
        if (hyphen && sum.divideByLastTensAnd(part)) {
            return take(fraction);
        }
        if (sum.value().compareTo(BigDecimal.ONE) == 0 && readFractionOfMultiplier(fraction)) {
            return true;
        }
        boolean weak = fraction.value().kind() == Kind.WEAK_FRACTION;
        return (!weak || grammar.endsFraction(text, fraction.end())) && sum.divide(part) && take(fraction);
    }

    /** "three twenty-firsts": tens that cannot be added, joined to ones of a fraction. */
    private boolean readCompoundDivisor(PhraseTable.Match<NumberWord> tens) {
        PhraseTable.Match<NumberWord> ones = text.is(tens.end(), TokenKind.HYPHEN) && !figures
                ? grammar.wordAfterHyphen(text, tens.end())
                : null;
        return ones != null && ones.value().isFraction()
                && sum.divideByCompound(tens.value().value(), ones.value().value()) && take(ones);
    }

    private boolean readDecimals(int from) {
        SpokenDecimals decimals = SpokenDecimals.read(grammar, text, from);
        if (decimals == null || !sum.addDecimals(decimals.value())) {
            return false;
        }
        end = decimals.end();
        return true;
    }

    private boolean take(PhraseTable.Match<NumberWord> word) {
        end = word.end();
        return true;
    }
}
