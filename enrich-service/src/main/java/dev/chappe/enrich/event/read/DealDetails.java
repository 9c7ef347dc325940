package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.mention.Horizon;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills the details of deals: what a sum is for, over how long, in which round and at what valuation. */
final class DealDetails {

    /** Sentences from what is told to a valuation of it. */
    private static final int NEAR = 3;

    private DealDetails() {}

    static void fillHorizon(Draft draft, RoleSpec spec) {
        for (Horizon horizon : draft.passage().figures(Horizon.class)) {
            BigDecimal years = horizon.years();
            if (years != null) {
                draft.fill(spec.name(), new RoleValue.Figure(years), horizon.span());
            }
        }
    }

    /** What follows the sum after "in", "for", "to": "en R&D de technologie clé". */
    static void fillPurpose(AnnotatedArticle article, Draft draft, RoleSpec spec) {
        Span amount = draft.spans().get("amount");
        Passage passage = draft.passage();
        if (amount == null) {
            return;
        }
        int at = passage.tokens().tokenAt(amount.end() - 1) + 1;
        for (int steps = 0; passage.has(at) && steps < 14; steps++, at++) {
            Function function = passage.preposition(at);
            boolean opens = function != null && Set.of(Function.IN,
                    Function.FOR, Function.TO,
                    Function.ON).contains(function);
            if (opens && passage.figure(at) == null) {
                int from = at + 1;
                while (passage.is(Words.ARTICLE, from)) {
                    from++;
                }
                int end = from;
                while (passage.has(end) && end - from < 10 && passage.figure(end) == null && !passage.is(',', end)
                        && !passage.is('.', end) && !passage.is('(', end) && !passage.is(';', end)) {
                    end++;
                }
                while (end > from && (passage.preposition(end - 1) != null || passage.is(Words.ARTICLE, end - 1))) {
                    end--;
                }
                if (end > from && passage.figure(from) == null) {
                    Span span = passage.tokens().span(from, end);
                    draft.fill(spec.name(), new RoleValue.Text(
                            article.text().field(span.field()).substring(span.start(), span.end())), span);
                    return;
                }
            }
        }
    }

    static void fillValuation(AnnotatedArticle article, Draft draft, RoleSpec spec) {
        for (Passage passage : article.passages()) {
            boolean near = Math.abs(passage.number() - draft.passage().number()) <= NEAR;
            for (Money money : near ? passage.figures(Money.class) : List.<Money>of()) {
                if (Sums.isValuation(passage, money)) {
                    draft.fill(spec.name(), Sums.amount(money), money.span());
                }
            }
        }
    }

    static void fillRound(AnnotatedArticle article, Draft draft, RoleSpec spec) {
        Passage passage = draft.passage();
        for (int at = passage.first(); at < passage.end(); at++) {
            for (Map.Entry<String, WordSet> round : article.book().rounds().entrySet()) {
                int end = round.getValue().endOf(passage.tokens(), at);
                if (end > 0) {
                    draft.fill(spec.name(), new RoleValue.Text(round.getKey()), passage.tokens().span(at, end));
                }
            }
        }
    }
}
