package dev.chappe.enrich.mention;

import dev.chappe.enrich.mention.FoundNumber.Form;
import dev.chappe.enrich.mention.MeasureGrammar.RangeWord;
import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds money, percentages, quantities and numbers, with their ranges, modifiers and rates. */
final class AmountFinder {

    private static final BigDecimal LARGEST_WITHOUT_SCALE = BigDecimal.valueOf(1000);

    private final MeasureGrammar grammar;
    private final TokenizedText text;
    private final AmountReader reader;

    AmountFinder(MeasureGrammar grammar, TokenizedText text, AmountReader reader) {
        this.grammar = grammar;
        this.text = text;
        this.reader = reader;
    }

    /** The mention that begins at a token, null when none does. */
    @Nullable
    Found at(int token) {
        Amount low = reader.at(token);
        if (low == null) {
            return null;
        }
        Amount high = highEnd(low);
        if (high == null) {
            return single(joined(low));
        }
        Measure measure = high.isMeasured() ? high.measure() : low.measure();
        Amount scaled = low.withMeasure(measure).withValue(scaledLike(high, low));
        if (isChange(low)) {
            return single(scaled);
        }
        return scaled.value().compareTo(high.value()) < 0
                ? found(scaled, high.withMeasure(measure), measure)
                : single(low);
    }

    /** "150 et 60 millions d'euros": what the last of two sums is measured in holds for the first. */
    private Amount joined(Amount first) {
        PhraseTable.Match<RangeWord> and = first.isMeasured() ? null : grammar.rangeWord(text, first.end());
        Amount last = and == null || and.value() != RangeWord.CLOSE ? null : reader.at(and.end());
        if (last == null || !(last.measure() instanceof Measure.Currency) || text.startsLine(first.end())) {
            return first;
        }
        boolean figures = first.number().form() == Form.FIGURES || first.number().hasScale();
        boolean large = first.number().hasScale() || last.number().hasScale();
        return figures && large ? first.withMeasure(last.measure()).withValue(ofScale(first, last)) : first;
    }

    private static BigDecimal ofScale(Amount first, Amount last) {
        boolean bare = !first.number().hasScale() && first.value().abs().compareTo(LARGEST_WITHOUT_SCALE) < 0;
        return bare ? first.value().multiply(last.number().scale()) : first.value();
    }

    private @Nullable Found single(Amount amount) {
        return amount.isMeasured() || isNumberOfItsOwn(amount) ? found(amount, null, amount.measure()) : null;
    }

    /** Whether figures are a number and no part of a name, a time or an address. */
    private boolean isNumberOfItsOwn(Amount amount) {
        int first = amount.first();
        int end = amount.end();
        boolean joinedBefore = text.glued(first)
                && (text.is(first - 1, TokenKind.WORD) || text.is(first - 1, TokenKind.HYPHEN)
                        || text.is(first - 1, ':')
                        || text.is(first - 1, '#') || text.is(first - 1, '@') || text.is(first - 1, '/'));
        boolean joinedAfter = text.glued(end)
                && (text.is(end, TokenKind.WORD) || text.is(end, '°') || (text.is(end, ':') && text.glued(end + 1)));
        if (amount.number().form() == Form.FIGURES && followsName(first)) {
            return false;
        }
        return amount.number().form() != Form.ONE && amount.number().form() != Form.PRONOUN && !joinedBefore
                && !joinedAfter;
    }

    /** Whether a name stands before figures, and not for being the first word: "Boeing 737". */
    private boolean followsName(int figures) {
        int name = figures - 1;
        return text.is(name, TokenKind.WORD) && text.capitalised(name) && !text.startsLine(figures)
                && !text.startsLine(name) && !text.is(name - 1, TokenKind.PUNCTUATION);
    }

    /** The other end of a range that this amount begins, null when it begins none. */
    private @Nullable Amount highEnd(Amount low) {
        int at = low.end();
        if (at >= text.count() || text.startsLine(at) || low.number().form() == Form.COLLECTIVE) {
            return null;
        }
        int next = afterConnector(low, at);
        Amount high = next < 0 ? null : reader.at(next);
        boolean fits = high != null && (low.isMeasured() || high.isMeasured())
                && (!low.isMeasured() || !high.isMeasured() || low.measure().equals(high.measure()))
                && (high.isMeasured() || high.number().hasScale() || low.measure() instanceof Measure.Currency)
                && high.number().sign() == Percent.Sign.NONE;
        return fits ? high : null;
    }

    private int afterConnector(Amount low, int at) {
        boolean dash = text.is(at, TokenKind.HYPHEN) || text.is(at, '–') || text.is(at, '—');
        if (dash) {
            boolean inFigures = low.number().form() == Form.FIGURES || low.number().form() == Form.MIXED;
            return inFigures && text.glued(at) == text.glued(at + 1) ? at + 1 : -1;
        }
        PhraseTable.Match<RangeWord> word = grammar.rangeWord(text, at);
        if (word == null) {
            return -1;
        }
        return switch (word.value()) {
            case TO -> word.end();
            case CLOSE -> grammar.follows(text, low.first(), RangeWord.OPEN) ? word.end() : -1;
            case OPEN, CHANGE, STEP -> -1;
        };
    }

    /** "from 5 to 7 %" tells two figures and no range. */
    private boolean isChange(Amount low) {
        boolean measuredItself = low.isMeasured();
        return grammar.follows(text, low.first(), RangeWord.CHANGE)
                || (measuredItself && grammar.follows(text, low.first(), RangeWord.STEP));
    }

    /** In "5 to 7 billion" the billion holds for both, in "500 000 to 1 million" it does not. */
    private static BigDecimal scaledLike(Amount high, Amount low) {
        if (!high.number().hasScale() || low.number().hasScale()
                || low.value().abs().compareTo(LARGEST_WITHOUT_SCALE) >= 0) {
            return low.value();
        }
        BigDecimal scaled = low.value().multiply(high.number().scale());
        return scaled.compareTo(high.value()) <= 0 ? scaled : low.value();
    }

    private Found found(Amount low, @Nullable Amount high, Measure measure) {
        int end = high == null ? low.end() : high.end();
        PhraseTable.Match<Modifier> after = grammar.modifierAfter(text, end);
        Magnitude magnitude = new Magnitude(low.value(), high == null ? null : high.value(), modifier(low, after));
        PhraseTable.Match<Rate> rate = grammar.rate(text, afterHyphen(after == null ? end : after.end()));
        Rate per = rate == null ? null : rate.value();
        var span = text.span(low.first(), end);
        Mention mention = switch (measure) {
            case Measure.Currency currency -> Money.of(span, magnitude, currency.code(), per);
            case Measure.Share share -> new Percent(span, magnitude, share.scale(), low.number().sign());
            case Measure.Unit unit -> new Quantity(span, magnitude, unit.name(), per);
            case Measure.None none -> new PlainNumber(span, magnitude);
        };
        return new Found(mention, low.first(), end);
    }

    private int afterHyphen(int token) {
        return text.is(token, TokenKind.HYPHEN) ? token + 1 : token;
    }

    private Modifier modifier(Amount low, PhraseTable.@Nullable Match<Modifier> after) {
        PhraseTable.Match<Modifier> before = grammar.modifierBefore(text, low.first());
        if (before != null) {
            return before.value();
        }
        if (after != null) {
            return after.value();
        }
        return low.number().form() == Form.COLLECTIVE ? Modifier.APPROXIMATE : Modifier.EXACT;
    }
}
