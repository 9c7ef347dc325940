package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.Acceptance;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Horizon;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.mention.Period;
import dev.chappe.enrich.mention.Quantity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what somebody expects of a market: its size, growth or number of units in a time ahead. */
public final class ForecastReader implements EventReader {

    private static final String TYPE = "MARKET_FORECAST";

    @Override
    public List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today) {
        List<Draft> drafts = new ArrayList<>();
        for (Passage passage : article.passages()) {
            Draft draft = new Reading(article, passage, today).read();
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static final class Reading {

        /** No market is smaller. */
        private static final BigDecimal SMALLEST = BigDecimal.valueOf(10_000_000);

        /** Most characters between a sum and the market that it is the size of, as in "5 milliards de ventes". */
        private static final int CLOSE = 8;
        /** In words. */
        private static final int LONGEST_SOURCE_PHRASE = 3;

        private final AnnotatedArticle article;
        private final Passage passage;
        private final @Nullable LocalDate today;
        private final MarketWords words;

        Reading(AnnotatedArticle article, Passage passage, @Nullable LocalDate today) {
            this.article = article;
            this.passage = passage;
            this.today = today;
            this.words = article.book().markets();
        }

        @Nullable
        Draft read() {
            int cue = words.find(Topic.FORECAST, passage, passage.first(), passage.end());
            if (cue < 0 || words.anywhere(Topic.OWN, passage) || passage.is('?', passage.end() - 1)) {
                return null;
            }
            Integer year = horizonYear();
            Span market = new MarketNames(article).in(passage);
            if (year == null || market == null || isOneCompanys(market)) {
                return null;
            }
            Draft draft = new Draft(TYPE, passage);
            fillFigures(draft);
            if (draft.role("amount") == null && draft.role("growthPct") == null && draft.role("units") == null) {
                return null;
            }
            boolean sumOnly = draft.role("growthPct") == null && draft.role("units") == null;
            if (sumOnly && isApart(draft.spans().get("amount"), market)) {
                return null;
            }
            draft.fill("market", new RoleValue.Text(text(market)), market);
            draft.fill("horizonYear", new RoleValue.Figure(BigDecimal.valueOf(year)), null);
            fillForecaster(draft);
            fillRegion(draft);
            return draft;
        }

        /** "mobiliser 2 milliards en faveur de la filière": the sum is not the market's. */
        private static boolean isApart(@Nullable Span sum, Span market) {
            return sum != null && market.start() - sum.end() > CLOSE;
        }

        private String text(Span span) {
            return article.text().field(span.field()).substring(span.start(), span.end());
        }

        /** "selon X", "according to X". */
        private boolean isAccordingTo(NameMention name) {
            for (int at = name.firstToken() - LONGEST_SOURCE_PHRASE; at < name.firstToken(); at++) {
                if (passage.has(at)
                        && passage.grammar().endOf(Words.SAYS, passage.tokens(), at) == name.firstToken()) {
                    return true;
                }
            }
            return false;
        }

        /** "les ventes d'Apple": what a company sells is no market. */
        private boolean isOneCompanys(Span market) {
            for (NameMention name : passage.names()) {
                boolean inside = name.span().start() >= market.start() && name.span().end() <= market.end();
                if (inside && (name.kind() == NameKind.COMPANY || name.kind().isThing())) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable Integer horizonYear() {
            Integer last = null;
            for (Horizon horizon : passage.figures(Horizon.class)) {
                if (horizon.untilYear() != null) {
                    last = horizon.untilYear();
                }
            }
            if (last != null) {
                return last;
            }
            for (Period period : passage.figures(Period.class)) {
                if (period.period() != null) {
                    int year = period.period().last().getYear();
                    boolean ahead = today == null || !period.period().lastDay().isBefore(today);
                    last = ahead && (last == null || year > last) ? Integer.valueOf(year) : last;
                }
            }
            return last;
        }

        private void fillFigures(Draft draft) {
            for (Percent percent : passage.figures(Percent.class)) {
                int first = passage.tokens().tokenAt(percent.span().start());
                int end = passage.tokens().tokenAt(percent.span().end() - 1) + 1;
                boolean down = words.find(Topic.DOWN, passage, first - 6, end + 2) >= 0;
                boolean up = words.find(Topic.UP, passage, first - 8, end + 4) >= 0;
                boolean change = words.find(Topic.UP, passage, first - 3, first) >= 0
                        || words.find(Topic.DOWN, passage, first - 3, first) >= 0;
                if ((up || down) && (change || words.find(Topic.SHARES, passage, first, end + 5) < 0)) {
                    BigDecimal value = percent.magnitude().middle();
                    draft.fill("growthPct",
                            new RoleValue.Figure(down && !up && value.signum() > 0 ? value.negate() : value),
                            percent.span());
                }
            }
            int doubled = words.find(Topic.DOUBLE, passage, passage.first(), passage.end());
            int tripled = words.find(Topic.TRIPLE, passage, passage.first(), passage.end());
            if (draft.role("growthPct") == null && (doubled >= 0 || tripled >= 0)) {
                int at = doubled >= 0 ? doubled : tripled;
                draft.fill("growthPct", new RoleValue.Figure(BigDecimal.valueOf(doubled >= 0 ? 100 : 200)),
                        passage.tokens().span(at, at + 1));
            }
            Money money = expectedSum();
            if (money != null && money.magnitude().value().compareTo(SMALLEST) >= 0) {
                draft.fill("amount", Sums.amount(money), money.span());
            }
            for (Quantity quantity : passage.figures(Quantity.class)) {
                if (quantity.unit().equals("unit")) {
                    draft.fill("units", new RoleValue.Figure(quantity.magnitude().middle()), quantity.span());
                }
            }
        }

        /** The sum told nearest to the time ahead, and not as what the market was before. */
        private @Nullable Money expectedSum() {
            Span horizon = horizonSpan();
            Money best = null;
            for (Money money : passage.figures(Money.class)) {
                if (money.conversionOf() == null && !isEarlier(money) && (best == null
                        || (horizon != null && distance(money.span(), horizon) < distance(best.span(), horizon)))) {
                    best = money;
                }
            }
            return best;
        }

        private static int distance(Span one, Span other) {
            return Math.max(one.start() - other.end(), other.start() - one.end());
        }

        /** "contre 34 milliards", "de 34 à 80 milliards". */
        private boolean isEarlier(Money money) {
            int first = passage.tokens().tokenAt(money.span().start());
            int end = passage.tokens().tokenAt(money.span().end() - 1) + 1;
            Function function = passage.preposition(first - 1);
            boolean from = function == Function.OF || function == Function.FROM;
            for (int at = end; from && passage.has(at) && at - end < 7; at++) {
                if (passage.figure(at) instanceof Money && passage.preposition(at - 1) == Function.TO) {
                    return true;
                }
            }
            return function == Function.AGAINST;
        }

        private @Nullable Span horizonSpan() {
            List<Horizon> horizons = passage.figures(Horizon.class);
            if (!horizons.isEmpty()) {
                return horizons.getLast().span();
            }
            Period last = null;
            for (Period period : passage.figures(Period.class)) {
                if (period.period() != null && (last == null || last.period() == null
                        || period.period().lastDay().isAfter(last.period().lastDay()))) {
                    last = period;
                }
            }
            return last == null ? null : last.span();
        }

        private void fillForecaster(Draft draft) {
            Clauses clauses = new Clauses(passage, Acceptance.FORECASTER::accepts);
            NameMention best = null;
            for (NameMention name : passage.names()) {
                boolean research = name.kind() == NameKind.RESEARCH || name.kind() == NameKind.BROKER;
                boolean says = isAccordingTo(name);
                if (research || (says && Acceptance.FORECASTER.accepts(name))) {
                    best = best == null ? name : best;
                }
            }
            if (best == null) {
                for (NameMention name : passage.names()) {
                    if (name.kind() == NameKind.UNKNOWN && clauses.governor(name) == null && best == null
                            && name.firstToken() == passage.first()) {
                        best = name;
                    }
                }
            }
            if (best == null) {
                best = earlierResearch();
            }
            if (best != null) {
                draft.fill("forecaster", article.names().nameOf(best), best);
                draft.attribution(article.names().nameOf(best).text());
            } else {
                draft.doubts().add(Doubt.LOOSE);
            }
        }

        /** The research firm of the sentences just before, or of the title. */
        private @Nullable NameMention earlierResearch() {
            for (int back = 1; back <= 3 && passage.number() - back >= 0; back++) {
                for (NameMention name : article.passages().get(passage.number() - back).names()) {
                    if (name.kind() == NameKind.RESEARCH) {
                        return name;
                    }
                }
            }
            return null;
        }

        private void fillRegion(Draft draft) {
            for (NameMention name : passage.names()) {
                if (Acceptance.PLACE.accepts(name)) {
                    draft.fill("region", article.names().nameOf(name), name);
                }
            }
        }
    }
}
