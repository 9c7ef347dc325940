package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence calls the market that it speaks of. */
final class MarketNames {

    private static final int LONGEST = 9;

    private final AnnotatedArticle article;
    private final MarketWords words;

    MarketNames(AnnotatedArticle article) {
        this.article = article;
        this.words = article.book().markets();
    }

    /** The market of a sentence, else of the title or lead; null when none is named. */
    @Nullable
    Span of(Passage passage) {
        Span own = in(passage);
        if (own != null) {
            return own;
        }
        for (Passage other : article.passages()) {
            if (other.number() > 4) {
                break;
            }
            Span span = in(other);
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    /** The market named in a sentence, null when none is. */
    @Nullable
    Span in(Passage passage) {
        Span best = null;
        for (int at = passage.first(); at < passage.end(); at++) {
            if (words.is(Topic.HEADS, passage, at) && passage.figure(at) == null) {
                Span span = phrase(passage, at);
                if (span != null && (best == null || span.end() - span.start() > best.end() - best.start())) {
                    best = span;
                }
            }
        }
        return best;
    }

    /** The head with what qualifies it on either side; null for a bare head. */
    private @Nullable Span phrase(Passage passage, int head) {
        int end = head + 1;
        while (passage.has(end) && end - head < LONGEST && goesOn(passage, end)) {
            end++;
        }
        while (end > head + 1 && (passage.preposition(end - 1) != null || passage.is(Words.ARTICLE, end - 1))) {
            end--;
        }
        int first = head;
        while (passage.has(first - 1) && head - first < 4 && isQualifier(passage, first - 1)) {
            first--;
        }
        return end - first > 1 ? passage.tokens().span(first, end) : null;
    }

    private boolean goesOn(Passage passage, int token) {
        if (passage.figure(token) != null) {
            return false;
        }
        Function preposition = passage.preposition(token);
        if (preposition == Function.OF || preposition == Function.IN || preposition == Function.ON
                || preposition == Function.FOR || passage.is(Words.ARTICLE, token)) {
            return true;
        }
        boolean word = passage.tokens().is(token, TokenKind.WORD) || passage.tokens().is(token, TokenKind.HYPHEN)
                || passage.tokens().is(token, TokenKind.ELISION);
        boolean verb = passage.senses(token).stream()
                .anyMatch(sense -> sense.isVerb() && VerbGroups.isVerb(passage, token, sense));
        return word && preposition == null && !verb && !words.is(Topic.STOPS, passage, token);
    }

    private boolean isQualifier(Passage passage, int token) {
        return passage.tokens().is(token, TokenKind.WORD) && passage.preposition(token) == null
                && !passage.is(Words.ARTICLE, token) && !passage.is(Words.CONJUNCTION, token)
                && !words.is(Topic.STOPS, passage, token) && passage.figure(token) == null
                && !passage.is(Words.SUBORDINATOR, token) && !words.is(Topic.SHARES, passage, token)
                && VerbGroups.finiteAt(passage, token) == null;
    }
}
