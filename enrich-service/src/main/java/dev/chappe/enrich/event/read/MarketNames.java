package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.PlainNumber;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article calls the market that it speaks of: a head such as "market" or "ventes" with what tells the
 * market from others.
 */
final class MarketNames {

    private static final int LONGEST = 9;
    private static final int QUALIFIERS = 4;
    /** "The market" means one named in so many sentences before, else in the lead. */
    private static final int BACK = 6;
    private static final int LEAD = 4;
    private static final int COUNTED = 5;
    private static final BigDecimal FEWEST = BigDecimal.valueOf(1000);

    private final AnnotatedArticle article;
    private final MarketWords words;
    private final CommonNouns nouns;

    MarketNames(AnnotatedArticle article) {
        this.article = article;
        this.words = article.book().markets();
        this.nouns = new CommonNouns(words);
    }

    /** The market named nearest before a sentence, else the first one of the title and lead. */
    @Nullable
    Span before(Passage passage) {
        for (int back = 1; back <= BACK && passage.number() - back >= 0; back++) {
            Span span = last(article.passages().get(passage.number() - back));
            if (span != null) {
                return span;
            }
        }
        for (Passage other : article.passages()) {
            if (other.number() > LEAD) {
                break;
            }
            Span span = last(other);
            if (span != null) {
                return span;
            }
        }
        return headline(article.passages().getFirst());
    }

    /** "Photovoltaïque : ...": what a title says that it is about. */
    private @Nullable Span headline(Passage title) {
        int end = title.first();
        while (title.has(end) && end - title.first() < QUALIFIERS && title.name(end) == null
                && title.figure(end) == null && title.tokens().is(end, TokenKind.WORD)) {
            end++;
        }
        boolean told = title.isTitle() && title.is(':', end) && nouns.at(title, title.first(), QUALIFIERS) != null;
        return told ? title.tokens().span(title.first(), end) : null;
    }

    private @Nullable Span last(Passage passage) {
        Span named = near(passage, passage.tokens().span(passage.first(), passage.first() + 1));
        return named == null ? sold(passage) : named;
    }

    /** "160 millions de montres connectées seront vendues": the things that are counted. */
    @Nullable
    Span sold(Passage passage) {
        if (!words.anywhere(Topic.SOLD, passage)) {
            return null;
        }
        for (PlainNumber figure : passage.figures(PlainNumber.class)) {
            int end = Stretch.of(passage, figure).end();
            int first = passage.preposition(end) == Function.OF ? end + 1 : end;
            Span span = figure.magnitude().value().compareTo(FEWEST) < 0 || words.is(Topic.BARE, passage, first)
                    ? null
                    : nouns.at(passage, first, COUNTED);
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    /** The market named nearest to a figure in its sentence, null when none is. */
    @Nullable
    Span near(Passage passage, Span figure) {
        Span best = null;
        for (int at = passage.first(); at < passage.end(); at++) {
            if (isHead(passage, at)) {
                Span span = phrase(passage, at);
                if (span != null && (best == null || distance(span, figure) < distance(best, figure)
                        || holds(span, best))) {
                    best = span;
                }
            }
        }
        return best;
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && outer.end() >= inner.end();
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    /** "market", and no "market researcher". */
    private boolean isHead(Passage passage, int at) {
        return words.is(Topic.HEADS, passage, at) && passage.figure(at) == null && passage.name(at) == null
                && !words.is(Topic.OBSERVERS, passage, at + 1);
    }

    /** The head with what qualifies it on either side; null for one that nothing tells from others. */
    private @Nullable Span phrase(Passage passage, int head) {
        int end = head + 1;
        while (passage.has(end) && end - head < LONGEST && goesOn(passage, end)) {
            end++;
        }
        while (end > head + 1 && (passage.preposition(end - 1) != null || passage.is(Words.ARTICLE, end - 1))) {
            end--;
        }
        int first = head;
        while (passage.has(first - 1) && head - first < QUALIFIERS && isQualifier(passage, first - 1)) {
            first--;
        }
        for (int at = first; at < end; at++) {
            if (words.is(Topic.PUBLIC, passage, at)) {
                return null;
            }
        }
        for (int at = first; at < end; at++) {
            if (nouns.isDistinctive(passage, at)) {
                return passage.tokens().span(first, end);
            }
        }
        return null;
    }

    private boolean goesOn(Passage passage, int token) {
        if (passage.figure(token) != null) {
            return false;
        }
        Function preposition = passage.preposition(token);
        if (preposition == Function.OF || preposition == Function.IN || preposition == Function.ON
                || preposition == Function.FOR || passage.is(Words.ARTICLE, token)) {
            return !words.is(Topic.STOPS, passage, token) && !CommonNouns.isPlace(passage.name(token + 1));
        }
        boolean word = passage.tokens().is(token, TokenKind.WORD) || passage.tokens().is(token, TokenKind.HYPHEN)
                || passage.tokens().is(token, TokenKind.ELISION);
        boolean verb = !passage.verbs(token).isEmpty();
        boolean head = words.is(Topic.HEADS, passage, token) && passage.preposition(token - 1) != Function.OF;
        return word && preposition == null && (!verb || passage.preposition(token - 1) == Function.OF) && !head
                && !words.is(Topic.STOPS, passage, token);
    }

    private boolean isQualifier(Passage passage, int token) {
        boolean hyphen = passage.tokens().is(token, TokenKind.HYPHEN) && passage.tokens().glued(token);
        return hyphen || (passage.tokens().is(token, TokenKind.WORD) && passage.preposition(token) == null
                && !passage.is(Words.ARTICLE, token) && !passage.is(Words.CONJUNCTION, token)
                && !words.is(Topic.STOPS, passage, token) && passage.figure(token) == null
                && !passage.is(Words.SUBORDINATOR, token) && !words.is(Topic.SHARES, passage, token)
                && !words.is(Topic.FORECAST, passage, token) && VerbGroups.finiteAt(passage, token) == null);
    }
}
