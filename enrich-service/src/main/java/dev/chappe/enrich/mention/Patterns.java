package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The patterns of a language, looked up by their first word. */
final class Patterns {

    private final FoldedTable<PatternTree> byFirstWord;
    private final PatternTree startingWithFigures;

    /**
     * A pattern found.
     *
     * @param end
     *            one past its last token
     */
    record Match(Pattern pattern, int first, int end, Captures captures) {}

    private Patterns(FoldedTable<PatternTree> byFirstWord, PatternTree startingWithFigures) {
        this.byFirstWord = byFirstWord;
        this.startingWithFigures = startingWithFigures;
    }

    static Patterns load(Language language) {
        PatternParser parser = PatternParser.of(language);
        Map<String, PatternTree> byFirstWord = new LinkedHashMap<>();
        PatternTree startingWithFigures = new PatternTree();
        for (Pattern pattern : parser.patterns()) {
            var firstWords = parser.firstWords(pattern.elements().get(0));
            for (String word : firstWords) {
                byFirstWord.computeIfAbsent(word, any -> new PatternTree()).add(pattern);
            }
            if (firstWords.isEmpty()) {
                startingWithFigures.add(pattern);
            }
        }
        return new Patterns(new FoldedTable<>(byFirstWord), startingWithFigures);
    }

    /** The longest pattern that begins at a token, the first of the file among equals; null when none does. */
    @Nullable
    Match at(TokenizedText text, int token, FoundNumbers numbers) {
        boolean figures = text.is(token, TokenKind.NUMBER) || numbers.at(token) != null;
        PatternTree words = byFirstWord.get(text, token);
        Match byFigures = figures ? new PatternSearch(text, numbers, token).longest(startingWithFigures) : null;
        Match byWords = words == null ? null : new PatternSearch(text, numbers, token).longest(words);
        return byWords == null || (byFigures != null && byFigures.end >= byWords.end) ? byFigures : byWords;
    }
}
