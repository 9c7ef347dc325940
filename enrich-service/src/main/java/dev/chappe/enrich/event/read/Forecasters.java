package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.Acceptance;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Finds who expects what a sentence expects. */
final class Forecasters {

    private static final int BACK = 4;
    private static final int REPORT = 6;
    private static final int INVERTED = 5;

    private final AnnotatedArticle article;
    private final MarketWords words;

    Forecasters(AnnotatedArticle article) {
        this.article = article;
        this.words = article.book().markets();
    }

    /** Who says so in the sentence itself; null when nobody does. */
    @Nullable
    NameMention in(Passage passage) {
        for (NameMention name : passage.names()) {
            if (name.kind() == NameKind.RESEARCH || name.kind() == NameKind.BROKER || isSource(passage, name)) {
                return name;
            }
        }
        int cue = words.find(Topic.EXPECTS, passage, passage.first(), passage.end());
        Clauses clauses = new Clauses(passage, Acceptance.FORECASTER::accepts);
        NameMention best = null;
        for (NameMention name : passage.names()) {
            boolean subject = name.endToken() <= cue && Acceptance.FORECASTER.accepts(name)
                    && clauses.governor(name) == null && !clauses.isModifier(name);
            best = subject ? name : best;
        }
        return best;
    }

    /** "selon X", "according to X", "a report by X", "X said". */
    private boolean isSource(Passage passage, NameMention name) {
        if (!Acceptance.FORECASTER.accepts(name)) {
            return false;
        }
        int before = passage.is(Words.ARTICLE, name.firstToken() - 1) ? name.firstToken() - 2 : name.firstToken() - 1;
        boolean according = passage.is(Words.SAYS, before) || words.find(Topic.SOURCES, passage,
                name.firstToken() - 3, name.firstToken()) >= 0;
        Function function = passage.preposition(before);
        boolean reported = (function == Function.BY || function == Function.OF || function == Function.FROM)
                && words.find(Topic.REPORTS, passage, before - REPORT, before) >= 0;
        boolean says = words.is(Topic.EXPECTS, passage, name.endToken()) || passage.senses(name.endToken()).stream()
                .anyMatch(sense -> passage.grammar().isSaying(sense)) || isInverted(passage, name);
        return according || reported || says;
    }

    /** "prévoit le courtier X", "a estimé jeudi le X": the verb stands before its subject. */
    private boolean isInverted(Passage passage, NameMention name) {
        for (int at = name.firstToken() - 1; passage.has(at) && name.firstToken() - at <= INVERTED; at--) {
            if (words.is(Topic.EXPECTS, passage, at)) {
                return passage.is(',', at - 1) || passage.is(',', at - 2);
            }
            boolean small = passage.is(Words.ARTICLE, at) || passage.figure(at) != null
                    || (passage.tokens().is(at, TokenKind.WORD) && passage.preposition(at) == null
                            && passage.name(at) == null);
            if (!small) {
                return false;
            }
        }
        return false;
    }

    /** The research firm or bank of the sentences before. */
    @Nullable
    NameMention before(Passage passage) {
        for (int back = 1; back <= BACK && passage.number() - back >= 0; back++) {
            Passage earlier = article.passages().get(passage.number() - back);
            for (NameMention name : earlier.names()) {
                if (name.kind() == NameKind.RESEARCH || isSource(earlier, name)) {
                    return name;
                }
            }
        }
        return null;
    }
}
