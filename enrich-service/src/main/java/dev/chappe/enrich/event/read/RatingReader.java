package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a bank or broker says a stock, sector or class of assets is worth. */
public final class RatingReader implements EventReader {

    private static final String TYPE = "ANALYST_RATING";
    private static final int BACK = 4;
    private static final int NEAR = 9;

    @Override
    public List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today) {
        List<Draft> drafts = new ArrayList<>();
        for (Passage passage : article.passages()) {
            new Reading(article, passage, new Telling(today)).read(drafts);
        }
        return drafts;
    }

    /** A rating word in a sentence. */
    private record Word(String rating, int first, int end) {}

    private static final class Reading {

        private final AnnotatedArticle article;
        private final Passage passage;
        private final Telling telling;
        private final MarketWords words;

        Reading(AnnotatedArticle article, Passage passage, Telling telling) {
            this.article = article;
            this.passage = passage;
            this.telling = telling;
            this.words = article.book().markets();
        }

        void read(List<Draft> drafts) {
            if (!words.anywhere(Topic.RATINGCONTEXT, passage)) {
                return;
            }
            NameMention analyst = analyst();
            if (analyst == null) {
                return;
            }
            Draft word = draft(analyst);
            if (fillRating(word)) {
                add(word, analyst, drafts);
            }
            Draft target = draft(analyst);
            if (fillTarget(target)) {
                add(target, analyst, drafts);
            }
        }

        private Draft draft(NameMention analyst) {
            Draft draft = new Draft(TYPE, passage);
            draft.fill("analyst", article.names().nameOf(analyst), analyst);
            return draft;
        }

        private void add(Draft draft, NameMention analyst, List<Draft> drafts) {
            if (fillSubject(draft, analyst)) {
                draft.factuality(telling.factuality(passage, null, Telling.when(passage, passage.first())));
                drafts.add(draft);
            }
        }

        /** The bank of the sentence, or of the heading or sentence just before. */
        private @Nullable NameMention analyst() {
            for (NameMention name : passage.names()) {
                if (name.kind() == NameKind.BROKER) {
                    return name;
                }
            }
            for (NameMention name : passage.names()) {
                if (name.kind() == NameKind.BANK) {
                    return name;
                }
            }
            for (int back = 0; back <= BACK && passage.number() - back >= 0; back++) {
                Passage other = article.passages().get(passage.number() - back);
                for (NameMention name : other.names()) {
                    boolean heading = back > 0 && name.firstToken() == other.first()
                            && other.end() - other.first() <= 8 && name.kind() == NameKind.UNKNOWN;
                    if (name.kind() == NameKind.BROKER || heading) {
                        return name;
                    }
                }
            }
            return unknownAnalyst();
        }

        /** "Foo upgraded Bar to buy", "upgraded to buy at Foo": a house that no list knows. */
        private @Nullable NameMention unknownAnalyst() {
            for (NameMention name : passage.names()) {
                boolean told = name.firstToken() == passage.first()
                        || passage.preposition(name.firstToken() - 1) == Function.AT;
                if (told && name.kind() == NameKind.UNKNOWN && passage.names().size() > 1 && !ratings().isEmpty()) {
                    return name;
                }
            }
            return null;
        }

        private boolean fillRating(Draft draft) {
            List<Word> ratings = ratings();
            if (ratings.isEmpty()) {
                return false;
            }
            Word to = null;
            Word from = null;
            for (Word word : ratings) {
                Function preposition = before(word.first());
                if (preposition == Function.FROM || (preposition == Function.OF && ratings.size() > 1)) {
                    from = from == null ? word : from;
                } else if (to == null || preposition == Function.TO) {
                    to = word;
                }
            }
            if (to == null) {
                return false;
            }
            draft.fill("to", new RoleValue.Text(to.rating()), passage.tokens().span(to.first(), to.end()));
            if (from != null) {
                draft.fill("from", new RoleValue.Text(from.rating()), passage.tokens().span(from.first(), from.end()));
            }
            return true;
        }

        private List<Word> ratings() {
            List<Word> found = new ArrayList<>();
            for (int at = passage.first(); at < passage.end(); at++) {
                Word longest = null;
                for (Map.Entry<String, WordSet> rating : words.ratings().entrySet()) {
                    int end = rating.getValue().endOf(passage.tokens(), at);
                    if (end > 0 && (longest == null || end > longest.end())) {
                        longest = new Word(rating.getKey(), at, end);
                    }
                }
                if (longest != null && isRating(longest)) {
                    found.add(longest);
                    at = longest.end() - 1;
                }
            }
            return found;
        }

        /** "buy rating", "to buy from neutral", "à l'achat", "« neutre »": not any sale or purchase. */
        private boolean isRating(Word word) {
            Function before = before(word.first());
            boolean marked = before == Function.TO || before == Function.FROM || before == Function.AT
                    || passage.is('"', word.first() - 1) || passage.is('«', word.first() - 1)
                    || passage.is('“', word.first() - 1) || passage.is('‘', word.first() - 1)
                    || passage.is('\'', word.first() - 1) || words.is(Topic.RATINGCONTEXT, passage, word.end())
                    || (before == Function.OF
                            && words.find(Topic.RATINGCONTEXT, passage, word.first() - NEAR, word.first()) >= 0)
                    || word.end() == passage.end() || words.is(Topic.RATINGCONTEXT, passage, word.first() - 1);
            boolean verb = passage.senses(word.first()).stream().anyMatch(sense -> sense.isVerb());
            return marked
                    && (!verb || (words.find(Topic.RATINGCONTEXT, passage, word.first() - NEAR, word.end() + 3) >= 0
                            && passage.name(word.end()) == null && !passage.is(Words.ARTICLE, word.end())));
        }

        private @Nullable Function before(int token) {
            int at = token - 1;
            while (passage.is('"', at) || passage.is('«', at) || passage.is('“', at) || passage.is('‘', at)
                    || passage.is('\'', at)
                    || (passage.is(Words.ARTICLE, at) && passage.preposition(at) == null)) {
                at--;
            }
            return passage.preposition(at);
        }

        private boolean fillTarget(Draft draft) {
            int target = words.find(Topic.PRICETARGETS, passage, passage.first(), passage.end());
            if (target < 0) {
                return false;
            }
            Money to = null;
            Money from = null;
            for (Money money : passage.figures(Money.class)) {
                int first = passage.tokens().tokenAt(money.span().start());
                if (Math.abs(first - target) > NEAR * 2) {
                    continue;
                }
                Function preposition = before(first);
                if (preposition == Function.FROM || (preposition == Function.OF && from == null && to == null
                        && passage.figures(Money.class).size() > 1)) {
                    from = money;
                } else if (to == null && preposition != null) {
                    to = money;
                }
            }
            if (to == null) {
                return false;
            }
            draft.fill("to", Sums.amount(to), to.span());
            if (from != null) {
                draft.fill("from", Sums.amount(from), from.span());
            }
            return true;
        }

        private boolean fillSubject(Draft draft, NameMention analyst) {
            Span assets = assets();
            if (assets != null) {
                draft.fill("subject", new RoleValue.Name(
                        article.text().field(assets.field()).substring(assets.start(), assets.end()), null), assets);
                return true;
            }
            for (NameMention name : passage.names()) {
                if (isStock(name, analyst)) {
                    draft.fill("subject", article.names().nameOf(name), name);
                    return true;
                }
            }
            NameMention main = new Antecedents(article).main(name -> isStockOrUnknown(name, analyst));
            if (main != null) {
                draft.fill("subject", article.names().nameOf(main), main);
                draft.doubts().add(Doubt.ANTECEDENT);
            }
            return main != null;
        }

        private boolean isStockOrUnknown(NameMention name, NameMention analyst) {
            boolean kind = name.kind() == NameKind.UNKNOWN || name.kind() == NameKind.COMPANY;
            return isStock(name, analyst) || (kind && !article.names().isSame(name, analyst));
        }

        private boolean isStock(NameMention name, NameMention analyst) {
            boolean kind = (name.kind() == NameKind.COMPANY && name.entity() != null)
                    || (name.kind() == NameKind.UNKNOWN && passage.isTitle());
            return kind && !article.names().isSame(name, analyst);
        }

        /** "actions des marchés émergents", "emerging-market equities": a class of assets and no company's stock. */
        private @Nullable Span assets() {
            int at = words.find(Topic.ASSETS, passage, passage.first(), passage.end());
            if (at < 0) {
                return null;
            }
            int end = at + 1;
            int first = at;
            if (passage.preposition(end) == Function.OF) {
                while (passage.has(end) && end - at < 6 && passage.name(end) == null && passage.figure(end) == null
                        && (passage.preposition(end) == null || end == at + 1) && !passage.is(',', end)) {
                    end++;
                }
                return end > at + 2 && passage.name(end) == null ? passage.tokens().span(at, end) : null;
            }
            while (passage.has(first - 1) && at - first < 3 && passage.name(first - 1) == null
                    && passage.preposition(first - 1) == null && !passage.is(Words.ARTICLE, first - 1)) {
                first--;
            }
            return first < at ? passage.tokens().span(first, end) : null;
        }
    }
}
