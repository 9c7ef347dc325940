package dev.chappe.enrich.mention;

import dev.chappe.enrich.mention.FoundNumber.Form;
import dev.chappe.enrich.mention.NumberWord.Kind;
import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number together with the currency, percent sign or unit before or after it. */
final class AmountReader {

    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberGrammar numberGrammar;
    private final MeasureGrammar grammar;
    private final TokenizedText text;
    private final FoundNumbers numbers;

    AmountReader(NumberGrammar numberGrammar, MeasureGrammar grammar, TokenizedText text, FoundNumbers numbers) {
        this.numberGrammar = numberGrammar;
        this.grammar = grammar;
        this.text = text;
        this.numbers = numbers;
    }

    /** The amount that begins at a token, null when none does. */
    @Nullable
    Amount at(int token) {
        FoundNumber number = numbers.at(token);
        if (number != null) {
            return withSuffix(number);
        }
        Percent.Sign sign = FoundNumbers.signAt(text, token);
        return withSign(token, sign == Percent.Sign.NONE ? token : token + 1, sign);
    }

    private @Nullable Amount withSign(int first, int signToken, Percent.Sign minus) {
        PhraseTable.Match<Measure.Currency> sign = grammar.currencySign(text, signToken);
        FoundNumber number = sign == null ? null : numbers.at(sign.end());
        boolean closesNumber = text.glued(signToken) && text.is(signToken - 1, TokenKind.NUMBER);
        if (sign == null || number == null || closesNumber) {
            return null;
        }
        FoundNumber scaled = withMultiplier(withShortScale(number));
        BigDecimal value = scaled.value().multiply(sign.value().factor());
        BigDecimal signed = minus == Percent.Sign.MINUS ? value.negate() : value;
        PhraseTable.Match<Measure> name = measureAfter(scaled);
        if (name != null && name.value() instanceof Measure.Currency other
                && other.code().equals(sign.value().code())) {
            return new Amount(first, name.end(), signed, scaled, sign.value());
        }
        return withMinorPart(new Amount(first, scaled.end(), signed, scaled, sign.value()));
    }

    /** "$5m": a short multiplier holds where a currency sign stands before the number. */
    private FoundNumber withShortScale(FoundNumber number) {
        PhraseTable.Match<NumberWord> word = shortScale(number);
        return word == null ? number : number.scaledBy(word.value().value(), word.end());
    }

    private PhraseTable.@Nullable Match<NumberWord> shortScale(FoundNumber number) {
        PhraseTable.Match<NumberWord> word = numberGrammar.wordAfterHyphen(text, number.end());
        boolean fits = word != null && word.value().kind() == Kind.SHORT && number.form() == Form.FIGURES;
        return fits ? word : null;
    }

    /** "75 USD million", "Rs 500 crore" where the number stopped before the multiplier. */
    private FoundNumber withMultiplier(FoundNumber number) {
        PhraseTable.Match<NumberWord> word = numberGrammar.word(text, number.end());
        if (word == null || word.value().kind() != Kind.MULTIPLIER || number.hasScale()) {
            return number;
        }
        return number.scaledBy(word.value().value(), word.end());
    }

    private Amount withSuffix(FoundNumber number) {
        PhraseTable.Match<Measure> measure = measureAfter(number);
        PhraseTable.Match<NumberWord> scale = measure == null ? shortScale(number) : null;
        if (scale != null) {
            FoundNumber scaled = number.scaledBy(scale.value().value(), scale.end());
            PhraseTable.Match<Measure> after = measureAfter(scaled);
            if (after != null && takesShortScale(after.value())) {
                return measured(scaled, after);
            }
        }
        return measure == null
                ? new Amount(number.first(), number.end(), number.value(), number, Measure.None.NONE)
                : measured(number, measure);
    }

    private static boolean takesShortScale(Measure measure) {
        return switch (measure) {
            case Measure.Currency currency -> true;
            case Measure.Unit unit -> unit.kind() == Measure.Unit.Kind.THINGS;
            case Measure.Share share -> false;
            case Measure.None none -> false;
        };
    }

    private Amount measured(FoundNumber number, PhraseTable.Match<Measure> measure) {
        return switch (measure.value()) {
            case Measure.Currency currency -> withMinorPart(money(number, currency, measure.end()));
            case Measure.Share share -> new Amount(number.first(), measure.end(),
                    number.value().multiply(share.factor()), number, share);
            case Measure.Unit unit -> new Amount(number.first(), measure.end(), number.value(), number, unit);
            case Measure.None none -> throw new IllegalStateException("the vocabulary measures nothing");
        };
    }

    private Amount money(FoundNumber number, Measure.Currency currency, int end) {
        FoundNumber scaled = number;
        int after = end;
        PhraseTable.Match<NumberWord> word = numberGrammar.word(text, end);
        if (word != null && word.value().kind() == Kind.MULTIPLIER && !number.hasScale()) {
            scaled = number.scaledBy(word.value().value(), word.end());
            after = word.end();
        }
        return new Amount(number.first(), after, scaled.value().multiply(currency.factor()), scaled, currency);
    }

    /** What the number is followed by, perhaps after "of" or a hyphen, null when it is nothing known. */
    private PhraseTable.@Nullable Match<Measure> measureAfter(FoundNumber number) {
        int at = number.end();
        PhraseTable.Match<NumberWord> of = numberGrammar.word(text, at);
        if (number.form() == Form.RATIO) {
            return null;
        }
        boolean takesOf = number.hasScale() || number.form() == Form.COLLECTIVE;
        if (takesOf && of != null && of.value().kind() == Kind.OF) {
            at = of.end();
        } else if (text.is(at, TokenKind.HYPHEN) && text.glued(at) && text.glued(at + 1)) {
            at++;
        }
        if (at >= text.count() || text.startsLine(at)) {
            return null;
        }
        PhraseTable.Match<Measure> measure = grammar.measure(text, at);
        return measure == null || !fits(number, measure) ? null : measure;
    }

    private boolean fits(FoundNumber number, PhraseTable.Match<Measure> measure) {
        if (isPriceOfNext(measure) || isCountedByArticle(number, measure.value())) {
            return false;
        }
        return !(measure.value() instanceof Measure.Currency currency)
                || currency.strength() == Measure.Currency.Strength.SURE
                || number.value().abs().compareTo(LARGE) >= 0;
    }

    /** Whether a currency sign belongs to the number after it. */
    private boolean isPriceOfNext(PhraseTable.Match<Measure> sign) {
        boolean apart = !text.glued(sign.first()) || text.is(sign.first() - 1, TokenKind.HYPHEN);
        return apart && text.is(sign.end() - 1, TokenKind.CURRENCY) && text.glued(sign.end())
                && numbers.at(sign.end()) != null;
    }

    /** "une personne" is somebody, and no number of persons. */
    private static boolean isCountedByArticle(FoundNumber number, Measure measure) {
        boolean one = number.form() == Form.ONE || number.form() == Form.PRONOUN;
        return one && measure instanceof Measure.Unit unit && unit.kind() == Measure.Unit.Kind.THINGS;
    }

    /** "3 dollars 50 cents", "15 dollars and 50" at the end of a sentence. */
    private Amount withMinorPart(Amount amount) {
        if (amount.number().hasScale()) {
            return amount;
        }
        int at = amount.end();
        PhraseTable.Match<NumberWord> and = numberGrammar.word(text, at);
        if (and != null && (and.value().kind() == Kind.AND || and.value().kind() == Kind.AND_ONE)) {
            at = and.end();
        }
        FoundNumber minor = numbers.at(at);
        if (minor == null || minor.value().compareTo(HUNDRED) >= 0 || minor.value().scale() > 0
                || minor.value().signum() < 0) {
            return amount;
        }
        PhraseTable.Match<String> unit = grammar.minorUnit(text, minor.end());
        boolean ends = minor.end() == text.count() || text.is(minor.end(), '.');
        boolean twoFigures = minor.value().compareTo(BigDecimal.TEN) >= 0;
        if (unit == null && !(ends && twoFigures)) {
            return amount;
        }
        BigDecimal value = amount.value().add(minor.value().movePointLeft(2));
        return new Amount(amount.first(), unit == null ? minor.end() : unit.end(), value, amount.number(),
                amount.measure());
    }
}
