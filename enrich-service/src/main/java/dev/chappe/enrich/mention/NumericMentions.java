package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what a text mentions in figures and times. */
public final class NumericMentions {

    private static final NumericMentions STANDARD = load();

    private final Map<Language, MentionGrammar> grammars;
    private final NamedVersions versions;

    private NumericMentions(Map<Language, MentionGrammar> grammars, NamedVersions versions) {
        this.grammars = grammars;
        this.versions = versions;
    }

    /** With the data files of all languages. */
    public static NumericMentions standard() {
        return STANDARD;
    }

    private static NumericMentions load() {
        Map<Language, MentionGrammar> grammars = new LinkedHashMap<>();
        Languages.known().forEach(language -> grammars.put(language, MentionGrammar.load(language)));
        return new NumericMentions(grammars, NamedVersions.load());
    }

    /**
     * All mentions of a field, by start, none overlapping another.
     *
     * @param language
     *            of the text; for one without data files that of the first language is used
     * @param publishedAt
     *            null when unknown: relative times then stay unresolved
     */
    public List<Mention> find(TokenizedText text, Language language, @Nullable Instant publishedAt) {
        MentionGrammar grammar = grammar(language);
        FoundNumbers numbers = FoundNumbers.in(text, grammar.numbers());
        AmountFinder amounts = new AmountFinder(grammar.measures(), text,
                new AmountReader(grammar.numbers(), grammar.measures(), text, numbers));
        PatternResolver resolver = new PatternResolver(text,
                publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC));
        List<Mention> mentions = new ArrayList<>();
        int token = 0;
        while (token < text.count()) {
            Patterns.Match pattern = grammar.patterns().at(text, token, numbers);
            Found amount = longest(versions.at(text, token), amounts.at(token));
            if (pattern != null && (amount == null || pattern.end() >= amount.end())) {
                Mention mention = resolver.resolve(pattern);
                if (mention != null) {
                    mentions.add(mention);
                }
                token = pattern.end();
            } else if (amount != null) {
                mentions.add(amount.mention());
                token = amount.end();
            } else {
                token++;
            }
        }
        return List.copyOf(Conversions.join(mentions, text, grammar.measures()));
    }

    private static @Nullable Found longest(@Nullable Found version, @Nullable Found amount) {
        return version == null || (amount != null && amount.end() > version.end()) ? amount : version;
    }

    /** All numbers of a field, by start, whatever they count; figures that letters touch are left out. */
    public List<PlainNumber> numbers(TokenizedText text, Language language) {
        FoundNumbers numbers = FoundNumbers.in(text, grammar(language).numbers());
        List<PlainNumber> found = new ArrayList<>();
        int token = 0;
        while (token < text.count()) {
            FoundNumber number = numbers.at(token);
            if (number == null && text.is(token, TokenKind.NUMBER)) {
                found.addAll(NumberLists.split(text, token));
            } else if (number != null && standsAlone(text, number)) {
                found.add(new PlainNumber(text.span(number.first(), number.end()), Magnitude.of(number.value())));
            }
            token = number == null ? token + 1 : number.end();
        }
        return found;
    }

    private static boolean standsAlone(TokenizedText text, FoundNumber number) {
        return number.form() != FoundNumber.Form.PRONOUN
                && !(text.glued(number.end()) && text.is(number.end(), TokenKind.WORD));
    }

    /** The names of all units that quantities have. */
    public Set<String> units() {
        Set<String> units = new TreeSet<>();
        grammars.keySet().forEach(language -> WordList.withAny(language, "mention/units.txt")
                .forEach(list -> units.add(Measure.Unit.parse(list.meaning()).name())));
        return units;
    }

    private MentionGrammar grammar(Language language) {
        MentionGrammar known = grammars.get(language);
        return known == null ? grammars.values().iterator().next() : known;
    }
}
