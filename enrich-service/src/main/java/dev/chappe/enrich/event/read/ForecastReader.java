package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.Acceptance;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what somebody expects of a market: its size, growth or number of units in a time ahead. */
public final class ForecastReader implements EventReader {

    @Override
    public List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today) {
        Reading reading = new Reading(article, today);
        EventReader.readSentences(article, reading.drafts, reading::read);
        return reading.drafts;
    }

    private static final class Reading {

        private static final String TYPE = "MARKET_FORECAST";
        /** A forecast goes on for so many sentences without telling its year again. */
        private static final int CARRIED = 2;
        private static final int POSSESSOR = 2;
        private static final int INVESTED = 6;

        private final AnnotatedArticle article;
        private final @Nullable LocalDate today;
        private final MarketWords words;
        private final ForecastMarkets markets;
        private final Forecasters forecasters;
        private final List<Draft> drafts = new ArrayList<>();
        private int lastNumber = Integer.MIN_VALUE / 2;
        private int lastYear;
        private @Nullable Span lastMarket;

        Reading(AnnotatedArticle article, @Nullable LocalDate today) {
            this.article = article;
            this.today = today;
            this.words = article.book().markets();
            this.markets = new ForecastMarkets(article);
            this.forecasters = new Forecasters(article);
        }

        void read(Passage passage) {
            if (!looksAhead(passage) || words.anywhere(Topic.STALE, passage) || words.anywhere(Topic.OWN, passage)
                    || passage.is('?', passage.end() - 1)) {
                return;
            }
            ForecastTimes times = new ForecastTimes(passage, words, today);
            boolean carried = passage.number() - lastNumber <= CARRIED;
            Set<Integer> years = times.isOpen() && carried ? Set.of(lastYear) : times.ahead();
            ForecastFigures figures = new ForecastFigures(passage, words, times, carried);
            for (int year : years) {
                Draft draft = new Draft(TYPE, passage);
                if (figures.fill(draft, year) && fillMarket(draft, figures.changing(), carried)) {
                    draft.fill("horizonYear", new RoleValue.Figure(BigDecimal.valueOf(year)), null);
                    fillRegion(draft);
                    drafts.add(draft);
                    lastNumber = passage.number();
                    lastYear = year;
                }
            }
        }

        private boolean looksAhead(Passage passage) {
            for (int at = passage.first(); at < passage.end(); at++) {
                if (passage.figure(at) == null && (words.is(Topic.FORECAST, passage, at) || isFuture(passage, at))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isFuture(Passage passage, int at) {
            return passage.senses(at).stream().anyMatch(sense -> sense.tense() == Tense.FUTURE
                    || sense.tense() == Tense.CONDITIONAL);
        }

        /** Fills in the market and who expects it, and tells whether it is one. */
        private boolean fillMarket(Draft draft, int changing, boolean carried) {
            Passage passage = draft.passage();
            Span figure = ForecastFigures.place(draft);
            NameMention forecaster = forecasters.in(passage);
            boolean studied = carried || (forecaster != null
                    && (forecaster.kind() == NameKind.RESEARCH || forecaster.kind() == NameKind.BROKER));
            Span market = markets.named(passage, figure == null ? passage.span() : figure);
            if (market == null && (forecaster == null || forecaster.kind() != NameKind.COMPANY)) {
                market = implied(passage, figure == null ? passage.span() : figure, changing,
                        draft.role("growthPct") != null, studied);
            }
            if (market == null || isOneCompanys(passage, market) || isSpentOn(draft, market)) {
                return false;
            }
            lastMarket = market;
            draft.fill("market", new RoleValue.Text(text(market)), market);
            fillForecaster(draft, forecaster);
            return true;
        }

        /** The market that "the market" means, or that the sentence begins with. */
        private @Nullable Span implied(Passage passage, Span figure, int changing, boolean hasGrowth,
                boolean studied) {
            ForecastMarkets.Spoken spoken = markets.spokenOf(passage, figure);
            if (spoken == ForecastMarkets.Spoken.MARKET || (spoken == ForecastMarkets.Spoken.FLOW && studied)) {
                Span carried = passage.number() - lastNumber <= CARRIED ? lastMarket : null;
                return carried == null ? markets.before(passage) : carried;
            }
            boolean sized = !(passage.figure(passage.tokens().tokenAt(figure.start())) instanceof Money)
                    || hasGrowth || words.find(Topic.SIZES, passage, passage.first(),
                            passage.tokens().tokenAt(figure.start())) >= 0;
            boolean subject = spoken == ForecastMarkets.Spoken.NOT && sized
                    && (studied || words.anywhere(Topic.RESEARCH, passage));
            Span span = subject && changing >= 0 ? markets.changing(passage, changing) : null;
            span = span == null && subject ? markets.subject(passage) : span;
            if (span == null && subject && studied) {
                return lastMarket == null ? markets.before(passage) : lastMarket;
            }
            return span;
        }

        private String text(Span span) {
            return article.text().field(span.field()).substring(span.start(), span.end());
        }

        /** "les ventes d'Apple", "BMW's sales": what a company sells is no market. */
        private static boolean isOneCompanys(Passage passage, Span market) {
            for (NameMention name : passage.names()) {
                boolean beside = name.span().field() == market.field()
                        && name.span().end() <= market.start() && market.start() - name.span().end() <= POSSESSOR + 1;
                boolean inside = name.span().field() == market.field() && name.span().start() >= market.start()
                        && name.span().end() <= market.end();
                boolean thing = name.kind().isThing() && name.entity() != null;
                if ((inside || beside) && (name.kind() == NameKind.COMPANY || thing)) {
                    return true;
                }
            }
            return false;
        }

        /** "mobiliser 2 milliards en faveur de la filière": the sum is not the market's. */
        private boolean isSpentOn(Draft draft, Span market) {
            Span sum = draft.spans().get("amount");
            Passage passage = draft.passage();
            if (sum != null && isInvested(passage, sum)) {
                return true;
            }
            if (sum == null || draft.role("growthPct") != null || market.field() != sum.field()
                    || market.start() < sum.end() || market.start() > passage.span().end()) {
                return false;
            }
            int from = passage.tokens().tokenAt(sum.end());
            for (int at = from; at < passage.tokens().tokenAt(market.start()); at++) {
                Function function = passage.preposition(at);
                if (function != null && function != Function.OF && function != Function.ON) {
                    return true;
                }
            }
            return false;
        }

        /** "investir 12 millions", "a loan of 300 million": somebody's own sum. */
        private boolean isInvested(Passage passage, Span sum) {
            int first = passage.tokens().tokenAt(sum.start());
            return words.find(Topic.INVESTS, passage, first - INVESTED, first + INVESTED) >= 0;
        }

        private void fillForecaster(Draft draft, @Nullable NameMention told) {
            NameMention forecaster = told == null ? forecasters.before(draft.passage()) : told;
            if (forecaster != null) {
                draft.fill("forecaster", article.names().nameOf(forecaster), forecaster);
                draft.attribution(article.names().nameOf(forecaster).text());
            } else {
                draft.doubts().add(Doubt.LOOSE);
            }
        }

        private void fillRegion(Draft draft) {
            for (NameMention name : draft.passage().names()) {
                if (Acceptance.PLACE.accepts(name) && isProper(draft.passage(), name)) {
                    Entity place = name.entity();
                    String id = place == null ? null : place.wikidata();
                    draft.fill("region", new RoleValue.Name(name.text(), id), name);
                }
            }
            if (draft.role("region") == null && draft.spans().get("market") != null) {
                fillAdjective(draft);
            }
        }

        /** No small word that a place is called too: "le cap". */
        private static boolean isProper(Passage passage, NameMention name) {
            int first = passage.is(Words.ARTICLE, name.firstToken()) ? name.firstToken() + 1 : name.firstToken();
            return passage.tokens().capitalised(first);
        }

        /** "le marché français", "European demand". */
        private void fillAdjective(Draft draft) {
            Passage passage = draft.passage();
            for (int at = passage.first(); at < passage.end(); at++) {
                for (Map.Entry<String, WordSet> region : words.regions().entrySet()) {
                    if (region.getValue().has(passage.tokens(), at)
                            && words.find(Topic.SITED, passage, at - 1, at + 3) >= 0) {
                        draft.fill("region", new RoleValue.Name(region.getKey(), null),
                                passage.tokens().span(at, at + 1));
                    }
                }
            }
        }
    }
}
