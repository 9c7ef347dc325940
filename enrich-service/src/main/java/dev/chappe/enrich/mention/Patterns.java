package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The patterns of a language, looked up by their first word. */
final class Patterns {

    private final FoldedTable<List<Pattern>> byFirstWord;
    private final List<Pattern> startingWithFigures;

    /**
     * A pattern found.
     *
     * @param end
     *            one past its last token
     */
    record Match(Pattern pattern, int first, int end, Captures captures) {}

    private Patterns(FoldedTable<List<Pattern>> byFirstWord, List<Pattern> startingWithFigures) {
        this.byFirstWord = byFirstWord;
        this.startingWithFigures = List.copyOf(startingWithFigures);
    }

    static Patterns load(Language language) {
        PatternParser parser = PatternParser.of(language);
        Map<String, List<Pattern>> byFirstWord = new LinkedHashMap<>();
        List<Pattern> startingWithFigures = new ArrayList<>();
        for (Pattern pattern : parser.patterns()) {
            List<String> firstWords = parser.firstWords(pattern.elements().get(0));
            for (String word : firstWords) {
                byFirstWord.computeIfAbsent(word, any -> new ArrayList<>()).add(pattern);
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
        Match best = figures ? longest(startingWithFigures, text, token, numbers, null) : null;
        List<Pattern> candidates = byFirstWord.get(text, token);
        return candidates == null ? best : longest(candidates, text, token, numbers, best);
    }

    private static @Nullable Match longest(List<Pattern> candidates, TokenizedText text, int token,
            FoundNumbers numbers, @Nullable Match before) {
        Match best = before;
        Captures captures = new Captures();
        for (Pattern pattern : candidates) {
            int end = pattern.match(text, token, numbers, captures);
            if (end > token && (best == null || end > best.end)) {
                best = new Match(pattern, token, end, captures);
                captures = new Captures();
            }
        }
        return best;
    }
}
