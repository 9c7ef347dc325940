package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads phrases of common nouns, such as what a number counts or a share is of. */
final class CommonNouns {

    private final MarketWords words;

    CommonNouns(MarketWords words) {
        this.words = words;
    }

    /** The phrase that begins at a token, null when none does that tells one thing from others. */
    @Nullable
    Span at(Passage passage, int first, int longest) {
        int end = first;
        while (passage.has(end) && end - first < longest && goesOn(passage, end, first)) {
            end++;
        }
        while (end > first && (passage.preposition(end - 1) != null || passage.is(Words.ARTICLE, end - 1))) {
            end--;
        }
        for (int at = first; at < end; at++) {
            if (isDistinctive(passage, at)) {
                return passage.tokens().span(first, end);
            }
        }
        return null;
    }

    /** The phrase that ends before a token, null when there is none. */
    @Nullable
    Span before(Passage passage, int end, int longest) {
        int first = end;
        while (passage.has(first - 1) && end - first < longest && goesOn(passage, first - 1, passage.first())) {
            first--;
        }
        return at(passage, first, longest);
    }

    /** Whether a word tells one market from others: it is neither "global" nor a place. */
    boolean isDistinctive(Passage passage, int at) {
        return passage.tokens().is(at, TokenKind.WORD) && !isPlace(passage.name(at))
                && !words.is(Topic.HEADS, passage, at) && !words.is(Topic.BARE, passage, at)
                && words.endOf(Topic.HEADS, passage, at - 2) <= at && !passage.is(Words.ARTICLE, at)
                && !passage.is(Words.COMPANY, at) && passage.preposition(at) == null;
    }

    static boolean isPlace(@Nullable NameMention name) {
        return name != null && (name.kind() == NameKind.STATE || name.kind() == NameKind.PLACE);
    }

    private boolean goesOn(Passage passage, int at, int first) {
        boolean word = passage.tokens().is(at, TokenKind.WORD) || passage.tokens().is(at, TokenKind.HYPHEN)
                || passage.tokens().is(at, TokenKind.ELISION);
        NameMention name = passage.name(at);
        boolean proper = name != null && !name.kind().isThing();
        Function function = passage.preposition(at);
        boolean linked = function == null || (function == Function.OF && at > first);
        return word && !proper && linked && passage.figure(at) == null && !words.is(Topic.STOPS, passage, at)
                && !words.is(Topic.SOLD, passage, at) && VerbGroups.finiteAt(passage, at) == null;
    }
}
