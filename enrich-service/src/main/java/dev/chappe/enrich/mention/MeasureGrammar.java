package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.PhraseTable;
import dev.chappe.enrich.text.PhraseTable.Anchor;
import dev.chappe.enrich.text.TokenizedText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language around numbers: currencies, percent, units, modifiers, rates, ranges; each from the file of
 * its name.
 */
final class MeasureGrammar {

    /** A word that opens, joins or forbids a range. */
    enum RangeWord {
        OPEN, CLOSE, TO, CHANGE,
        /** Forbids one between two figures that each have their unit: "by $10 to $180". */
        STEP
    }

    private final PhraseTable<Measure.Currency> currencySigns;
    private final PhraseTable<Measure> measures;
    private final PhraseTable<String> minorUnits;
    private final PhraseTable<Modifier> modifiersBefore;
    private final PhraseTable<Modifier> modifiersAfter;
    private final PhraseTable<Rate> rates;
    private final PhraseTable<RangeWord> rangeWords;
    private final PhraseTable<RangeWord> rangeWordsBefore;
    private final PhraseTable<String> conversions;

    private MeasureGrammar(Language language) {
        currencySigns = WordList.table(WordList.ofAny("mention/currencies.txt"), Measure.Currency::parse,
                Anchor.START);
        measures = measures(language);
        minorUnits = WordList.table(WordList.of(language, "mention/minor-units.txt"), meaning -> meaning,
                Anchor.START);
        modifiersBefore = WordList.table(WordList.withAny(language, "mention/modifiers-before.txt"),
                meaning -> Modifier.valueOf(constant(meaning)), Anchor.END);
        modifiersAfter = WordList.table(WordList.withAny(language, "mention/modifiers-after.txt"),
                meaning -> Modifier.valueOf(constant(meaning)), Anchor.START);
        rates = WordList.table(WordList.of(language, "mention/rates.txt"), meaning -> Rate.valueOf(constant(meaning)),
                Anchor.START);
        List<WordList> ranges = WordList.of(language, "mention/ranges.txt");
        rangeWords = WordList.table(ranges, meaning -> RangeWord.valueOf(constant(meaning)), Anchor.START);
        rangeWordsBefore = WordList.table(ranges, meaning -> RangeWord.valueOf(constant(meaning)), Anchor.END);
        conversions = WordList.table(WordList.withAny(language, "mention/conversions.txt"), meaning -> meaning,
                Anchor.START);
    }

    static MeasureGrammar load(Language language) {
        return new MeasureGrammar(language);
    }

    private static PhraseTable<Measure> measures(Language language) {
        PhraseTable.Builder<Measure> table = new PhraseTable.Builder<>();
        for (WordList list : WordList.withAny(language, "mention/currencies.txt")) {
            list.forms().forEach(form -> table.add(form, Measure.Currency.parse(list.meaning()), Anchor.START));
        }
        for (WordList list : WordList.withAny(language, "mention/percent.txt")) {
            list.forms().forEach(form -> table.add(form, Measure.Share.parse(list.meaning()), Anchor.START));
        }
        for (WordList list : WordList.withAny(language, "mention/units.txt")) {
            list.forms().forEach(form -> table.add(form, Measure.Unit.parse(list.meaning()), Anchor.START));
        }
        return table.build(Anchor.START);
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** A currency sign or code that can stand before its number. */
    PhraseTable.@Nullable Match<Measure.Currency> currencySign(TokenizedText text, int token) {
        return currencySigns.at(text, token);
    }

    PhraseTable.@Nullable Match<Measure> measure(TokenizedText text, int token) {
        return measures.at(text, token);
    }

    /** Cents and pence. */
    PhraseTable.@Nullable Match<String> minorUnit(TokenizedText text, int token) {
        return minorUnits.at(text, token);
    }

    /** The modifier whose last word is the token before this one. */
    PhraseTable.@Nullable Match<Modifier> modifierBefore(TokenizedText text, int token) {
        return modifiersBefore.at(text, token - 1);
    }

    PhraseTable.@Nullable Match<Modifier> modifierAfter(TokenizedText text, int token) {
        return modifiersAfter.at(text, token);
    }

    PhraseTable.@Nullable Match<Rate> rate(TokenizedText text, int token) {
        return rates.at(text, token);
    }

    PhraseTable.@Nullable Match<RangeWord> rangeWord(TokenizedText text, int token) {
        return rangeWords.at(text, token);
    }

    /** Whether a word of this kind ends just before a token. */
    boolean follows(TokenizedText text, int token, RangeWord kind) {
        PhraseTable.Match<RangeWord> before = rangeWordsBefore.at(text, token - 1);
        return before != null && before.value() == kind;
    }

    /** What announces the same sum in another currency: "soit", "environ", "or about". */
    PhraseTable.@Nullable Match<String> conversion(TokenizedText text, int token) {
        return conversions.at(text, token);
    }
}
