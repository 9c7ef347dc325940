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
import org.jspecify.annotations.Nullable;

/** Finds who expects what a sentence expects. */
final class Forecasters {

    private static final int BACK = 4;
    private static final int REPORT = 6;

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
                .anyMatch(sense -> passage.grammar().isSaying(sense));
        return according || reported || says;
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
