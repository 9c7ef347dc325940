package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the market that a forecast is about. */
final class ForecastMarkets {

    private static final int LONGEST = 5;
    private static final int LONGEST_SUBJECT = 9;

    private final MarketNames names;
    private final MarketWords words;
    private final CommonNouns nouns;

    ForecastMarkets(AnnotatedArticle article) {
        this.names = new MarketNames(article);
        this.words = article.book().markets();
        this.nouns = new CommonNouns(words);
    }

    /**
     * The market that a sentence names itself.
     *
     * @param figure
     *            what is expected of it
     */
    @Nullable
    Span named(Passage passage, Span figure) {
        Span bought = bought(passage, figure);
        if (bought != null) {
            return bought;
        }
        Span counted = names.sold(passage);
        return counted == null ? names.near(passage, figure) : counted;
    }

    /** The market named before, where the sentence says "the market", "sales" or nothing. */
    @Nullable
    Span before(Passage passage) {
        return names.before(passage);
    }

    /** How a sentence speaks of what it expects something of. */
    enum Spoken {
        /** By no word for a market. */
        NOT,
        /** "the market", "the industry". */
        MARKET,
        /** "sales", "shipments": a company's just as well. */
        FLOW
    }

    /** The word for a market, or for what is sold in one, nearest to a figure. */
    Spoken spokenOf(Passage passage, Span figure) {
        int place = passage.tokens().tokenAt(figure.start());
        int nearest = Integer.MAX_VALUE;
        Spoken spoken = Spoken.NOT;
        for (int at = passage.first(); at < passage.end(); at++) {
            boolean head = words.is(Topic.HEADS, passage, at) && passage.figure(at) == null
                    && passage.name(at) == null && !words.is(Topic.OBSERVERS, passage, at + 1);
            if (head && Math.abs(at - place) < nearest) {
                nearest = Math.abs(at - place);
                spoken = words.is(Topic.FLOWS, passage, at) ? Spoken.FLOW : Spoken.MARKET;
            }
        }
        return spoken;
    }

    /** "les entreprises dépenseront 46 milliards en services": what the sum is spent on. */
    private @Nullable Span bought(Passage passage, Span sum) {
        int first = passage.tokens().tokenAt(sum.start());
        int end = passage.tokens().tokenAt(sum.end() - 1) + 1;
        Function function = passage.preposition(end);
        boolean spent = words.find(Topic.SPENDS, passage, first - LONGEST, first) >= 0
                && (function == Function.IN || function == Function.ON || function == Function.TO);
        return spent && !hasSpender(passage, first) ? nouns.at(passage, end + 1, LONGEST_SUBJECT) : null;
    }

    /** A company or state that spends what is its own. */
    private static boolean hasSpender(Passage passage, int before) {
        Clauses clauses = new Clauses(passage, name -> true);
        return passage.names().stream().anyMatch(name -> name.endToken() <= before && clauses.governor(name) == null
                && (name.kind() == NameKind.COMPANY || name.kind() == NameKind.STATE));
    }

    /** "La télémédecine devrait peser...": what the sentence begins with, null when that is no common noun. */
    @Nullable
    Span subject(Passage passage) {
        int first = passage.first();
        while (passage.has(first) && (passage.is(Words.ARTICLE, first) || passage.is(',', first)
                || passage.preposition(first) != null || passage.figure(first) != null)) {
            first++;
        }
        Span span = passage.is(Words.PRONOUN, first) || passage.is(Words.COMPANY, first)
                ? null
                : nouns.at(passage, first, LONGEST_SUBJECT);
        boolean aside = span != null && passage.is(',', passage.tokens().tokenAt(span.end()));
        return aside ? null : span;
    }

    /** "sees digital channels growing 5 %": what stands right before the word that tells the change. */
    @Nullable
    Span changing(Passage passage, int change) {
        int end = change;
        while (passage.has(end - 1) && passage.name(end - 1) == null && (passage.isAdverb(end - 1)
                || passage.preposition(end - 1) == Function.TO || words.is(Topic.FORECAST, passage, end - 1)
                || !passage.verbs(end - 1).isEmpty())) {
            end--;
        }
        return nouns.before(passage, end, LONGEST);
    }
}
