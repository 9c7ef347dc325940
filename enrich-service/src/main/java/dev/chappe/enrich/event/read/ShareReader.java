package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.EventDate;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.mention.Period;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
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
        EventReader.readSentences(article, reading.drafts, reading::read);
        return reading.drafts;
    }

    private static final class Reading {

        private static final String TYPE = "MARKET_SHARE";
        /** A table of shares gives its period in the title or one of so many sentences. */
        private static final int LEAD = 4;

        private final AnnotatedArticle article;
        private final ShareMarkets markets;
        private final ShareLevels levels;
        private final ShareFigures figures;
        private final ShareRanks ranks;
        private final ShareOwners owners;
        private final Telling telling;
        private final List<Draft> drafts = new ArrayList<>();

        Reading(AnnotatedArticle article, Telling telling) {
            this.article = article;
            this.telling = telling;
            this.markets = new ShareMarkets(article);
            this.levels = new ShareLevels(article.book().markets());
            this.figures = new ShareFigures(article.book().markets(), levels);
            this.ranks = new ShareRanks(article.book().markets());
            this.owners = new ShareOwners(article);
        }

        void read(Passage passage) {
            if (passage.is('?', passage.end() - 1)) {
                return;
            }
            HolderSearch search = new HolderSearch(article, passage);
            ShareHolders holders = new ShareHolders(passage, article.book().markets(), search);
            List<Percent> shares = figures.of(passage);
            List<@Nullable NameMention> names = holders.of(shares);
            for (int i = 0; i < shares.size(); i++) {
                NameMention holder = names.get(i);
                Percent share = shares.get(i);
                if (holder != null && !holders.isOfRow(share)) {
                    Draft draft = draft(passage, holder);
                    draft.fill("sharePct", new RoleValue.Figure(levels.level(passage, share)), share.span());
                    complete(draft, markets.ofShare(passage, share.span()), period(passage, share.span(), true));
                }
            }
            boolean table = figures.isAbout(passage);
            RankHolders ranked = new RankHolders(passage, search);
            for (ShareRanks.Placed placed : ranks.of(passage, ranked, table, figures.isTable() || isOfSales())) {
                Draft draft = draft(passage, placed.holder());
                draft.fill("rank", new RoleValue.Figure(BigDecimal.valueOf(placed.position())), placed.span());
                draft.doubts().add(Doubt.LOOSE);
                complete(draft, markets.ofRank(passage, placed.span(), table),
                        period(passage, placed.span(), table));
            }
        }

        /** "Ventes européennes : ...": a title that counts what is sold. */
        private boolean isOfSales() {
            Passage title = article.passages().getFirst();
            return title.isTitle() && (article.book().markets().anywhere(Topic.FLOWS, title)
                    || article.book().markets().anywhere(Topic.SHARES, title)
                    || article.book().markets().anywhere(Topic.HELD, title));
        }

        /** A draft of a holder; of a system or product, its maker where the article names it. */
        private Draft draft(Passage passage, NameMention holder) {
            Draft draft = new Draft(TYPE, passage);
            NameMention company = owners.of(holder);
            draft.fill("company", article.names().nameOf(company), company);
            return draft;
        }

        private void complete(Draft draft, @Nullable Span market, @Nullable Period period) {
            Passage passage = draft.passage();
            if (market != null) {
                String text = article.text().field(market.field()).substring(market.start(), market.end());
                draft.fill("market", new RoleValue.Text(text), market);
            }
            EventDate when = null;
            if (period != null && period.period() != null) {
                draft.fill("period", new RoleValue.Text(period.period().label()), period.span());
                when = Telling.date(period.period());
            }
            draft.factuality(telling.factuality(passage, null, when));
            drafts.add(draft);
        }

        /** The time nearest to a figure, unless another percentage stands between; in a list, else that of the lead. */
        private @Nullable Period period(Passage passage, Span figure, boolean table) {
            Period nearest = null;
            for (Period period : passage.figures(Period.class)) {
                boolean other = isApart(passage, period, figure);
                if (!other && (nearest == null || distance(period, figure) < distance(nearest, figure))) {
                    nearest = period;
                }
            }
            if (nearest != null || !table) {
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

        private static boolean isApart(Passage passage, Period period, Span figure) {
            int from = Math.min(period.span().end(), figure.end());
            int to = Math.max(period.span().start(), figure.start());
            return passage.figures(Percent.class).stream()
                    .anyMatch(percent -> percent.span().start() >= from && percent.span().end() <= to);
        }

        private static int distance(Period period, Span figure) {
            return Math.abs(period.span().start() - figure.start());
        }
    }
}
