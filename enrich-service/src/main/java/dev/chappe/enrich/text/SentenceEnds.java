package dev.chappe.enrich.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides where a sentence ends, by the abbreviations and the usual first words of a language. */
final class SentenceEnds {

    /** No sentence ends with more quotes and brackets; a run of them is not read over again for each. */
    private static final int MOST_CLOSERS = 8;

    private static final Map<Language, SentenceEnds> BY_LANGUAGE = Languages.known().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), SentenceEnds::load));

    private static final SentenceEnds OF_ALL = new SentenceEnds(all(ends -> ends.abbreviations),
            all(ends -> ends.firstWords));

    private final Set<String> abbreviations;
    private final Set<String> firstWords;

    private SentenceEnds(Set<String> abbreviations, Set<String> firstWords) {
        this.abbreviations = abbreviations;
        this.firstWords = firstWords;
    }

    /** For an unknown language, what is an abbreviation in any. */
    static SentenceEnds of(Language language) {
        return BY_LANGUAGE.getOrDefault(language, OF_ALL);
    }

    private static SentenceEnds load(Language language) {
        return new SentenceEnds(folded(Languages.lines(language, "text/abbreviations.txt")),
                folded(Languages.lines(language, "text/first-words.txt")));
    }

    private static Set<String> folded(List<String> words) {
        return words.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> all(Function<SentenceEnds, Collection<String>> part) {
        return BY_LANGUAGE.values().stream().map(part).flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a sentence ends before this token. The token is not the first. */
    boolean between(TokenizedText text, int token) {
        int last = token - 1;
        if (text.glued(token) && text.is(token, TokenKind.WORD) && text.is(last, TokenKind.WORD)) {
            return true; // "latest updatesTesla is", cut by the tokenizer
        }
        int farthest = Math.max(0, token - MOST_CLOSERS);
        while (last > farthest && closes(text, last)) {
            if (text.glued(token) && last == token - 1 && !text.glued(last)) {
                return false;
            }
            last--;
        }
        if (closes(text, token) && (text.glued(token) || text.first(token) == '»')) {
            return false;
        }
        return switch (text.first(last)) {
            case '!', '?', '…' -> !text.glued(token) && !startsLower(text, token);
            case '.' -> endsAtDot(text, last, token);
            case '。', '！', '？' -> true;
            default -> text.kind(last) == TokenKind.WORD && text.text().charAt(text.end(last) - 1) == '.'
                    && !text.glued(token) && firstWords.contains(text.folded(token)) && text.capitalised(token);
        };
    }

    private boolean endsAtDot(TokenizedText text, int dot, int next) {
        if (text.glued(next) && next == dot + 1) {
            return isLostSpace(text, dot);
        }
        if (startsLower(text, next)) {
            return false;
        }
        boolean ellipsis = text.end(dot) - text.start(dot) > 1;
        if (ellipsis || !text.glued(dot) || !text.is(dot - 1, TokenKind.WORD)) {
            return true;
        }
        boolean initial = text.foldedLength(dot - 1) == 1 && text.capitalised(dot - 1) && text.capitalised(next);
        if (initial) {
            return firstWords.contains(text.folded(next));
        }
        return !abbreviations.contains(text.folded(dot - 1))
                || (text.capitalised(next) && firstWords.contains(text.folded(next)));
    }

    /**
     * "its clients.Google said": a small word of some length before the dot, a word with a capital after it; or a figure,
     * and a usual first word ("4 %.Le marché").
     */
    private boolean isLostSpace(TokenizedText text, int dot) {
        boolean small = text.is(dot - 1, TokenKind.WORD) && startsLower(text, dot - 1)
                && text.foldedLength(dot - 1) > 2;
        boolean capital = text.is(dot + 1, TokenKind.WORD) && text.capitalised(dot + 1);
        boolean counted = text.is(dot - 1, TokenKind.NUMBER) || text.first(dot - 1) == '%';
        return capital && !text.glued(dot + 2) && (small || (counted && firstWords.contains(text.folded(dot + 1))));
    }

    private static boolean startsLower(TokenizedText text, int token) {
        return Character.isLowerCase(text.first(token));
    }

    private static boolean closes(TokenizedText text, int token) {
        return switch (text.first(token)) {
            case '"', '”', '»', ')', ']', '’', '\'' -> text.kind(token) == TokenKind.PUNCTUATION;
            default -> false;
        };
    }
}
