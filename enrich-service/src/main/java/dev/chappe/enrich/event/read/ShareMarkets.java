package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Rank;
import dev.chappe.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the market that a share or rank is in: what it is "of", else what the article speaks of. */
final class ShareMarkets {

    private static final int LONGEST = 7;
    private static final int NOUN_BEFORE = 6;
    private static final int TRADE = 6;

    private final MarketNames names;
    private final MarketWords words;
    private final CommonNouns nouns;

    ShareMarkets(AnnotatedArticle article) {
        this.names = new MarketNames(article);
        this.words = article.book().markets();
        this.nouns = new CommonNouns(words);
    }

    /** The market of a share, null when the article names none. */
    @Nullable
    Span ofShare(Passage passage, Span figure) {
        Stretch share = stretch(passage, figure);
        Span of = after(passage, share.end());
        for (int at = share.first() - 1; of == null && passage.has(at) && share.first() - at <= NOUN_BEFORE; at--) {
            of = words.is(Topic.PARTS, passage, at) ? after(passage, at + 1) : null;
        }
        if (of == null) {
            of = names.near(passage, figure);
        }
        for (Rank rank : passage.figures(Rank.class)) {
            of = of == null ? trade(passage, Stretch.of(passage, rank).end()) : of;
        }
        return of == null ? names.before(passage) : of;
    }

    /**
     * The market of a rank, null when the article names none.
     *
     * @param table
     *            whether it stands in a list, whose market is named once
     */
    @Nullable
    Span ofRank(Passage passage, Span figure, boolean table) {
        Stretch rank = stretch(passage, figure);
        Span trade = passage.figure(rank.first()) instanceof Rank ? trade(passage, rank.end()) : null;
        Span near = trade == null ? names.near(passage, figure) : trade;
        return near == null && table ? names.before(passage) : near;
    }

    private static Stretch stretch(Passage passage, Span figure) {
        return new Stretch(passage.tokens().tokenAt(figure.start()), passage.tokens().tokenAt(figure.end() - 1) + 1);
    }

    /** "37 % du trafic", "share of ride-hailing": the phrase after "of", unless that is a bare "the market". */
    private @Nullable Span after(Passage passage, int at) {
        if (passage.preposition(at) != Function.OF) {
            return null;
        }
        int first = at + 1;
        while (passage.is(Words.ARTICLE, first)) {
            first++;
        }
        boolean part = words.is(Topic.PARTS, passage, first) || words.is(Topic.SHARES, passage, first)
                || words.is(Topic.HEADS, passage, first);
        return part ? null : nouns.at(passage, first, LONGEST);
    }

    /** "numéro un mondial du ciment", "largest coffee roaster", "fabricant de puces": what the ranked firm makes. */
    private @Nullable Span trade(Passage passage, int end) {
        int maker = -1;
        for (int at = end; maker < 0 && passage.has(at) && at < end + TRADE && passage.preposition(at) == null; at++) {
            maker = words.is(Topic.MAKERS, passage, at) ? at : -1;
        }
        Span before = maker > end ? nouns.at(passage, end, maker - end) : null;
        if (before != null) {
            return before;
        }
        int of = maker < 0 ? end : maker + 1;
        while (words.is(Topic.BARE, passage, of)) {
            of++;
        }
        boolean opens = passage.preposition(of) == Function.OF || passage.preposition(of) == Function.IN;
        int first = passage.is(Words.ARTICLE, of + 1) ? of + 2 : of + 1;
        return opens && !words.is(Topic.HEADS, passage, first) ? nouns.at(passage, first, LONGEST) : null;
    }
}
