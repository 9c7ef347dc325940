package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.EventDate;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.mention.Period;
import dev.chappe.enrich.mention.Rank;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who holds which share of a market, or which rank in it. */
public final class ShareReader implements EventReader {

    @Override
    public List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today) {
        Reading reading = new Reading(article, new Telling(today));
        article.passages().forEach(reading::read);
        return reading.drafts;
    }

    private static final class Reading {

        private static final String TYPE = "MARKET_SHARE";
        private static final int NEAR = 14;
        private static final int LEAD = 4;
        private static final int LONGEST_MARKET = 8;
        /** So many sentences on, bare percentages still are shares. */
        private static final int CARRIED = 2;

        private final AnnotatedArticle article;
        private final MarketWords words;
        private final MarketNames markets;
        private final Telling telling;
        private final List<Draft> drafts = new ArrayList<>();
        private int lastShares = Integer.MIN_VALUE / 2;

        Reading(AnnotatedArticle article, Telling telling) {
            this.article = article;
            this.telling = telling;
            this.words = article.book().markets();
            this.markets = new MarketNames(article);
        }

        void read(Passage passage) {
            if (passage.is('?', passage.end() - 1)) {
                return;
            }
            List<Percent> percents = passage.figures(Percent.class);
            if (percents.stream().anyMatch(percent -> isShare(passage, percent))) {
                lastShares = passage.number();
            }
            List<Percent> shares = percents.stream().filter(percent -> isShare(passage, percent)).toList();
            ShareHolders holders = new ShareHolders(article, passage);
            for (int i = 0; i < shares.size(); i++) {
                NameMention holder = holders.of(shares, i);
                if (holder != null) {
                    Draft draft = draft(passage, holder);
                    Percent share = shares.get(i);
                    draft.fill("sharePct", new RoleValue.Figure(share.magnitude().middle()), share.span());
                    complete(draft, share.span());
                }
            }
            for (Rank rank : passage.figures(Rank.class)) {
                readRank(passage, rank, holders);
            }
        }

        private static int first(Passage passage, Mention figure) {
            return passage.tokens().tokenAt(figure.span().start());
        }

        private static int end(Passage passage, Mention figure) {
            return passage.tokens().tokenAt(figure.span().end() - 1) + 1;
        }

        private boolean isShare(Passage passage, Percent percent) {
            int first = first(passage, percent);
            int end = end(passage, percent);
            boolean level = percent.scale() == Percent.Scale.PERCENT && percent.sign() == Percent.Sign.NONE
                    && !isChange(passage, first, end) && !isEarlier(passage, first, end);
            if (!level) {
                return false;
            }
            if (words.find(Topic.SHARES, passage, first - NEAR, end + NEAR) >= 0 || isOfMarket(passage, end)) {
                return true;
            }
            if (words.find(Topic.PARTS, passage, first - 4, first) >= 0 && hasHolder(passage)) {
                return true;
            }
            Function function = passage.preposition(first - 1);
            boolean told = passage.tokens().is(first - 1, TokenKind.CLITIC) || passage.is('(', first - 1)
                    || function == Function.WITH
                    || function == Function.TO || function == Function.AT || function == Function.AGAINST;
            return told && passage.number() - lastShares <= CARRIED;
        }

        private static boolean hasHolder(Passage passage) {
            return passage.names().stream().anyMatch(name -> passage.tokens().is(name.endToken(), TokenKind.CLITIC));
        }

        /** "of the Italian coffee market", "share of the market", "share in Italy". */
        private boolean isOfMarket(Passage passage, int end) {
            boolean part = words.is(Topic.PARTS, passage, end);
            if (passage.preposition(part ? end + 1 : end) != Function.OF) {
                return part;
            }
            for (int at = end + 1; passage.has(at) && at - end < LONGEST_MARKET; at++) {
                if (words.is(Topic.HELD, passage, at)) {
                    return true;
                }
                if (passage.is(',', at) || passage.tokens().is(at, TokenKind.CLITIC)) {
                    return false;
                }
            }
            return false;
        }

        /** "up 5 %", "une hausse de 5 %". */
        private boolean isChange(Passage passage, int first, int end) {
            boolean to = passage.preposition(first - 1) == Function.TO;
            return !to && (words.find(Topic.UP, passage, first - 4, end + 2) >= 0
                    || words.find(Topic.DOWN, passage, first - 4, end + 2) >= 0);
        }

        /** "contre 12 % un an plus tôt", "from 15.7 % to 11.7 %": what it was before. */
        private boolean isEarlier(Passage passage, int first, int end) {
            Function function = passage.preposition(first - 1);
            if (function == Function.AGAINST) {
                return passage.preposition(end) != Function.FOR && !words.is(Topic.HOLDERS, passage, end);
            }
            if (function != Function.OF && function != Function.FROM) {
                return false;
            }
            for (int at = end; passage.has(at) && at - end < 7; at++) {
                if (passage.figure(at) instanceof Percent && passage.preposition(at - 1) == Function.TO) {
                    return true;
                }
            }
            return false;
        }

        private void readRank(Passage passage, Rank rank, ShareHolders holders) {
            int first = first(passage, rank);
            int end = end(passage, rank);
            NameMention holder = isOfMaker(passage, first, end) ? holders.ofRank(first, end) : null;
            if (holder != null) {
                Draft draft = draft(passage, holder);
                draft.fill("rank", new RoleValue.Figure(BigDecimal.valueOf(rank.position())), rank.span());
                draft.doubts().add(Doubt.LOOSE);
                complete(draft, rank.span());
            }
        }

        /** Whether what is ranked sells something, and is no conference or tennis player. */
        private boolean isOfMaker(Passage passage, int first, int end) {
            if (words.find(Topic.RANKS, passage, first - 3, end + 5) >= 0 || words.anywhere(Topic.SHARES, passage)) {
                return true;
            }
            for (int at = end; passage.has(at) && at < end + 5; at++) {
                if (passage.is(Words.COMPANY, at)) {
                    return true;
                }
            }
            return false;
        }

        /** A draft of a holder; of a system or product, its maker where the article names it. */
        private Draft draft(Passage passage, NameMention holder) {
            Draft draft = new Draft(TYPE, passage);
            Entity entity = holder.entity();
            String maker = entity == null ? null : entity.maker();
            if (maker != null) {
                for (NameMention name : article.names().firsts()) {
                    Entity other = name.entity();
                    if (other != null && other.name().equals(maker) && !name.kind().isThing()) {
                        draft.fill("company", article.names().nameOf(name), name);
                    }
                }
            }
            draft.fill("company", article.names().nameOf(holder), holder);
            return draft;
        }

        private void complete(Draft draft, Span figure) {
            Passage passage = draft.passage();
            Span market = markets.of(passage);
            if (market != null) {
                String text = article.text().field(market.field()).substring(market.start(), market.end());
                draft.fill("market", new RoleValue.Text(text), market);
            }
            Period period = period(passage, figure);
            EventDate when = null;
            if (period != null && period.period() != null) {
                draft.fill("period", new RoleValue.Text(period.period().label()), period.span());
                when = Telling.date(period.period());
            }
            draft.factuality(telling.factuality(passage, null, when));
            drafts.add(draft);
        }

        private @Nullable Period period(Passage passage, Span figure) {
            Period nearest = null;
            for (Period period : passage.figures(Period.class)) {
                if (nearest == null || distance(period, figure) < distance(nearest, figure)) {
                    nearest = period;
                }
            }
            if (nearest != null) {
                return nearest;
            }
            for (Passage other : article.passages()) {
                if (other.number() > LEAD) {
                    break;
                }
                List<Period> periods = other.figures(Period.class);
                if (!periods.isEmpty()) {
                    return periods.getFirst();
                }
            }
            return null;
        }

        private static int distance(Period period, Span figure) {
            return Math.abs(period.span().start() - figure.start());
        }
    }
}
