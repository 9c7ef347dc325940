package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.mention.Period;
import dev.chappe.enrich.mention.Rank;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who holds which share of a market, or which rank in it. */
public final class ShareReader implements EventReader {

    private static final String TYPE = "MARKET_SHARE";
    private static final int NEAR = 14;

    @Override
    public List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today) {
        Reading reading = new Reading(article, new Telling(today));
        article.passages().forEach(reading::read);
        return reading.drafts;
    }

    private static final class Reading {

        private final AnnotatedArticle article;
        private final MarketWords words;
        private final MarketNames markets;
        private final Antecedents antecedents;
        private final Telling telling;
        private final List<Draft> drafts = new ArrayList<>();

        Reading(AnnotatedArticle article, Telling telling) {
            this.article = article;
            this.telling = telling;
            this.words = article.book().markets();
            this.markets = new MarketNames(article);
            this.antecedents = new Antecedents(article);
        }

        void read(Passage passage) {
            if (passage.is('?', passage.end() - 1)) {
                return;
            }
            List<Percent> shares = new ArrayList<>();
            for (Percent percent : passage.figures(Percent.class)) {
                if (isShare(passage, percent)) {
                    shares.add(percent);
                }
            }
            List<NameMention> holders = passage.names().stream().filter(Reading::isHolder).toList();
            for (int i = 0; i < shares.size(); i++) {
                readShare(passage, shares.get(i), holder(passage, shares, i, holders));
            }
            for (Rank rank : passage.figures(Rank.class)) {
                readRank(passage, rank);
            }
        }

        private boolean isShare(Passage passage, Percent percent) {
            if (percent.scale() != Percent.Scale.PERCENT || percent.sign() != Percent.Sign.NONE) {
                return false;
            }
            int first = passage.tokens().tokenAt(percent.span().start());
            int end = passage.tokens().tokenAt(percent.span().end() - 1) + 1;
            boolean near = words.find(Topic.SHARES, passage, first - NEAR, end + NEAR) >= 0;
            boolean growth = words.find(Topic.UP, passage, first - 4, end + 2) >= 0
                    || words.find(Topic.DOWN, passage, first - 4, end + 2) >= 0;
            return near && !growth;
        }

        private static boolean isHolder(NameMention name) {
            return switch (name.kind()) {
                case COMPANY, UNKNOWN, OS, PRODUCT, GROUP, BANK -> true;
                default -> false;
            };
        }

        /** The name nearest before the figure that no other figure separates from it, else the next one after it. */
        private @Nullable NameMention holder(Passage passage, List<Percent> shares, int index,
                List<NameMention> holders) {
            int start = shares.get(index).span().start();
            int after = index == 0 ? -1 : shares.get(index - 1).span().end();
            if (shares.size() > 1 && holders.size() == shares.size() && allBefore(holders, shares.getFirst())) {
                return holders.get(index);
            }
            NameMention nearest = null;
            Clauses clauses = new Clauses(passage, Reading::isHolder);
            for (NameMention name : holders) {
                boolean free = clauses.governor(name) == null && !clauses.isModifier(name);
                if (name.span().start() >= after && name.span().end() <= start && (free || nearest == null)) {
                    nearest = name;
                }
            }
            if (nearest != null) {
                return nearest;
            }
            int end = shares.get(index).span().end();
            int before = index + 1 < shares.size() ? shares.get(index + 1).span().start() : Integer.MAX_VALUE;
            return holders.stream().filter(name -> name.span().start() >= end && name.span().end() <= before)
                    .findFirst().orElse(null);
        }

        private static boolean allBefore(List<NameMention> names, Percent percent) {
            return names.stream().allMatch(name -> name.span().end() <= percent.span().start());
        }

        private void readShare(Passage passage, Percent percent, @Nullable NameMention holder) {
            Draft draft = new Draft(TYPE, passage);
            if (!fillCompany(draft, passage, holder, percent.span())) {
                return;
            }
            draft.fill("sharePct", new RoleValue.Figure(percent.magnitude().middle()), percent.span());
            complete(draft, passage, percent.span());
        }

        private void readRank(Passage passage, Rank rank) {
            int first = passage.tokens().tokenAt(rank.span().start());
            int end = passage.tokens().tokenAt(rank.span().end() - 1) + 1;
            if (words.find(Topic.RANKS, passage, first - 3, end + 5) < 0) {
                return;
            }
            NameMention holder = null;
            for (NameMention name : passage.names()) {
                if (isHolder(name) && name.kind() != NameKind.PRODUCT
                        && Math.abs(name.firstToken() - first) <= NEAR) {
                    boolean closer = holder == null
                            || Math.abs(name.firstToken() - first) < Math.abs(holder.firstToken() - first);
                    Function governor = new Clauses(passage, Reading::isHolder).governor(name);
                    holder = closer && governor != Function.AT ? name : holder;
                }
            }
            if (holder == null) {
                return;
            }
            Draft draft = new Draft(TYPE, passage);
            draft.fill("company", article.names().nameOf(holder), holder);
            draft.fill("rank", new RoleValue.Figure(BigDecimal.valueOf(rank.position())), rank.span());
            draft.doubts().add(Doubt.LOOSE);
            complete(draft, passage, rank.span());
        }

        private boolean fillCompany(Draft draft, Passage passage, @Nullable NameMention holder, Span figure) {
            if (holder != null) {
                draft.fill("company", article.names().nameOf(holder), holder);
                return true;
            }
            NameMention meant = antecedents.at(passage, passage.tokens().tokenAt(figure.start()),
                    name -> name.kind() == NameKind.COMPANY);
            if (meant == null) {
                return false;
            }
            draft.fill("company", article.names().nameOf(meant), meant);
            draft.doubts().add(Doubt.ANTECEDENT);
            return true;
        }

        private void complete(Draft draft, Passage passage, Span figure) {
            Span market = markets.of(passage);
            if (market != null) {
                draft.fill("market", new RoleValue.Text(text(market)), market);
            }
            Period period = period(passage, figure);
            if (period != null && period.period() != null) {
                draft.fill("period", new RoleValue.Text(period.period().label()), period.span());
            }
            LocalDate when = period == null || period.period() == null ? null : period.period().firstDay();
            draft.factuality(telling.factuality(passage, null, when));
            drafts.add(draft);
        }

        private String text(Span span) {
            return article.text().field(span.field()).substring(span.start(), span.end());
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
                if (other.number() > 4) {
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
