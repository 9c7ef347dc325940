package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.mention.Horizon;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills the details of deals: over how long, in which round, at what valuation and price. */
final class DealDetails {

    /** Sentences from what is told to a valuation of it. */
    private static final int NEAR = 3;

    /** In years: what lies further ahead is a goal. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(20);

    private DealDetails() {}

    /** Fills a role that is still empty, when it is one of a deal. */
    static void fill(AnnotatedArticle article, Draft draft, RoleSpec spec, List<Draft> all) {
        switch (spec.name()) {
            case "horizonYears" -> about(article, draft).forEach(passage -> fillHorizon(passage, draft, spec));
            case "purpose" -> about(article, draft).forEach(passage -> Purposes.fill(article, passage, draft, spec));
            case "round" -> about(article, draft).forEach(passage -> fillRound(article, passage, draft, spec));
            case "valuation" -> fillValuation(article, draft, spec);
            case "investors" -> Backers.fill(article, draft, spec, about(article, draft));
            case "amount" -> fillPrice(article, draft, spec, all);
            default -> {
            }
        }
    }

    /** The sentence that tells a deal, and the others that name its sum. */
    private static List<Passage> about(AnnotatedArticle article, Draft draft) {
        List<Passage> passages = new ArrayList<>();
        passages.add(draft.passage());
        if (draft.role("amount") instanceof RoleValue.Amount amount) {
            article.sums().naming(amount).stream()
                    .filter(passage -> passage.number() != draft.passage().number()).forEach(passages::add);
        }
        return passages;
    }

    private static void fillHorizon(Passage passage, Draft draft, RoleSpec spec) {
        for (Horizon horizon : passage.figures(Horizon.class)) {
            BigDecimal years = horizon.years();
            if (years != null && years.compareTo(LONGEST) <= 0) {
                draft.fill(spec.name(), new RoleValue.Figure(years), horizon.span());
            }
        }
    }

    /** "Le montant de la transaction s'élève à 300 millions": of the only purchase that an article tells. */
    private static void fillPrice(AnnotatedArticle article, Draft draft, RoleSpec spec, List<Draft> all) {
        boolean only = all.stream().filter(other -> other.type().equals(draft.type())).count() == 1;
        for (Passage passage : only && draft.type().equals("ACQUISITION") ? article.passages() : List.<Passage>of()) {
            int later = passage.number() - draft.passage().number();
            boolean near = (later >= 0 && later <= NEAR) || passage.isTitle();
            if (near && names(Words.PRICED, passage)) {
                for (Money money : passage.figures(Money.class)) {
                    if (money.conversionOf() == null && money.rate() != Rate.PER_PIECE
                            && !Sums.isValuation(passage, money)) {
                        draft.fill(spec.name(), RoleValue.Amount.of(money), money.span());
                    }
                }
            }
        }
    }

    private static boolean names(Words words, Passage passage) {
        for (int at = passage.first(); at < passage.end(); at++) {
            if (passage.is(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static void fillValuation(AnnotatedArticle article, Draft draft, RoleSpec spec) {
        for (Passage passage : article.passages()) {
            boolean near = Math.abs(passage.number() - draft.passage().number()) <= NEAR;
            for (Money money : near ? passage.figures(Money.class) : List.<Money>of()) {
                if (Sums.isValuation(passage, money)) {
                    draft.fill(spec.name(), RoleValue.Amount.of(money), money.span());
                }
            }
        }
    }

    private static void fillRound(AnnotatedArticle article, Passage passage, Draft draft, RoleSpec spec) {
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
