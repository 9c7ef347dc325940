package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;

/** What an article is about, as far as that tells how its words are to be taken. */
enum Theme {
    /** Clubs buy players, and leagues fine them. */
    SPORT,
    /** Politics, crime, war, culture: a name of which nothing is known is no company there. */
    CIVIC,
    /** Everything else. */
    BUSINESS;

    /** Fewest words of sport that make an article one about it. */
    private static final int FEWEST = 2;

    static Theme of(AnnotatedArticle article) {
        int sport = 0;
        int civic = 0;
        int business = 0;
        for (Passage passage : article.passages()) {
            int weight = passage.isTitle() ? 2 : 1;
            if (passage.isTitle() && passage.is(Words.SPORT, passage.first()) && passage.is(':', passage.first() + 1)) {
                return SPORT; // "Tennis : ..."
            }
            for (int at = passage.first(); at < passage.end(); at++) {
                sport += passage.is(Words.SPORT, at) ? 1 : 0;
                civic += passage.is(Words.CIVIC, at) ? weight : 0;
                business += passage.is(Words.BUSINESS, at) ? weight : 0;
            }
            for (NameMention name : passage.names()) {
                business += name.entity() != null && (name.kind() == NameKind.COMPANY || name.kind().isThing()) ? 1 : 0;
            }
        }
        if (sport >= FEWEST && sport * 2 > business && sport * 60 >= article.text().body().length() / 6) {
            return SPORT;
        }
        return civic > business ? CIVIC : BUSINESS;
    }
}
