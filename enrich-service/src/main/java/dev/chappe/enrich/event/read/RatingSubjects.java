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
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a note rates: a stock, a state's debt, or a class of assets. */
final class RatingSubjects {

    private static final int CARRIED = 4;
    private static final int LONGEST = 6;
    private static final int ADJECTIVES = 3;
    private static final int HEADING = 9;

    private final AnnotatedArticle article;
    private final MarketWords words;
    private @Nullable NameMention last;
    private int lastNumber = Integer.MIN_VALUE / 2;

    RatingSubjects(AnnotatedArticle article) {
        this.article = article;
        this.words = article.book().markets();
    }

    /** Fills the subject of a note, and tells whether it has one. */
    boolean fill(Draft draft, Analysts.Note note) {
        Passage passage = draft.passage();
        Span assets = assets(passage, note.place());
        if (assets != null) {
            String text = article.text().field(assets.field()).substring(assets.start(), assets.end());
            draft.fill("subject", new RoleValue.Name(text, null), assets);
            return true;
        }
        NameMention analyst = draft.mention("analyst");
        NameMention listed = RatingBullet.stock(article, passage);
        NameMention named = listed != null ? listed : named(draft, note.place(), analyst);
        if (named == null && !isStillMeant(passage)) {
            named = titled(analyst);
            named = named != null
                    ? named
                    : new Antecedents(article)
                            .main(name -> isStock(name, analyst) && name.kind() != NameKind.BROKER);
            draft.doubts().add(Doubt.ANTECEDENT);
        } else if (named == null) {
            named = last;
            draft.doubts().add(Doubt.ANTECEDENT);
        }
        if (named == null) {
            return false;
        }
        named = Tickers.company(article, named);
        last = named;
        lastNumber = passage.number();
        Entity entity = named.entity();
        draft.fill("subject", named.kind() == NameKind.STATE
                ? new RoleValue.Name(named.text(), entity == null ? null : entity.wikidata())
                : article.names().nameOf(named), named);
        return true;
    }

    /** "Contoso : deux brokers relèvent leur cible": the name that a title puts before a colon. */
    private @Nullable NameMention titled(@Nullable NameMention analyst) {
        Passage title = article.passages().getFirst();
        NameMention name = title.isTitle() ? title.name(title.first()) : null;
        return name != null && title.is(':', name.endToken()) && isStock(name, analyst) ? name : null;
    }

    private boolean isStillMeant(Passage passage) {
        return last != null && passage.number() - lastNumber <= CARRIED;
    }

    /** The stock named in a note: what the rating is "on", else the nearest to the front. */
    private @Nullable NameMention named(Draft draft, Stretch place, @Nullable NameMention analyst) {
        Passage passage = draft.passage();
        RatingWords ratings = new RatingWords(words, passage, place);
        int verdict = verdict(draft);
        Clauses clauses = new Clauses(passage, name -> true);
        NameMention first = null;
        NameMention state = null;
        for (NameMention name : passage.names()) {
            boolean inside = name.firstToken() >= place.first() && name.endToken() <= place.end();
            if (inside && name.kind() == NameKind.STATE && words.anywhere(Topic.CREDIT, passage)) {
                state = state == null ? name : state;
            }
            boolean maker = name.kind().isThing() && passage.is(Words.COMPANY, name.endToken());
            if (!inside || maker || !isStock(name, analyst) || ratings.isRating(name)) {
                continue;
            }
            Function function = clauses.governor(name);
            if (function == Function.ON || function == Function.OF || function == Function.IN) {
                return name;
            }
            boolean told = name.endToken() <= verdict;
            first = first == null && told ? name : first;
        }
        if (first == null) {
            first = headed(passage, place);
        }
        return first != null ? first : state;
    }

    /** "Alten : le courtier réduit sa cible": what stands before the colon, though no name by its form. */
    private static @Nullable NameMention headed(Passage passage, Stretch place) {
        for (int at = place.first() + 1; at < place.end() && at - place.first() < HEADING; at++) {
            if (passage.is(':', at) && passage.name(at - 1) == null && passage.tokens().capitalised(at - 1)) {
                Span span = passage.tokens().span(at - 1, at);
                return new NameMention(span, at - 1, at, NameKind.UNKNOWN, passage.tokens().surface(at - 1), null);
            }
        }
        return null;
    }

    /** "cuts Renault to neutral and Volkswagen to underweight": the stretch of each stock that has a rating of its own. */
    List<Stretch> parts(Passage passage, Analysts.Note note, NameMention analyst) {
        Stretch place = note.place();
        RatingWords ratings = new RatingWords(words, passage, place);
        List<Stretch> parts = new ArrayList<>();
        int from = place.first();
        int last = -1;
        for (NameMention name : passage.names()) {
            boolean stock = name.firstToken() >= place.first() && name.endToken() <= place.end()
                    && isStock(name, analyst) && !ratings.isRating(name);
            if (stock && last >= 0) {
                parts.add(new Stretch(from, name.firstToken()));
                from = name.firstToken();
            }
            last = stock ? name.firstToken() : last;
        }
        parts.add(new Stretch(from, place.end()));
        boolean all = parts.stream().allMatch(part -> new RatingWords(words, passage, part).to() != null);
        return all ? parts : List.of(place);
    }

    /** Where the rating or target stands: a name of which nothing is known is rated only before that. */
    private static int verdict(Draft draft) {
        Span to = draft.spans().get("to");
        return to == null ? draft.passage().end() : draft.passage().tokens().tokenAt(to.start());
    }

    private boolean isStock(NameMention name, @Nullable NameMention analyst) {
        boolean kind = switch (name.kind()) {
            case COMPANY, UNKNOWN, GROUP -> true;
            case BANK, BROKER -> analyst != null;
            case LINE, PRODUCT -> name.entity() != null;
            default -> false;
        };
        return kind && (analyst == null || !article.names().isSame(name, analyst));
    }

    /** "actions des marchés émergents", "emerging-market equities": a class of assets and no company's stock. */
    private @Nullable Span assets(Passage passage, Stretch place) {
        int at = words.find(Topic.ASSETS, passage, place.first(), place.end());
        if (at < 0) {
            return null;
        }
        int end = at + 1;
        int first = at;
        if (passage.preposition(end) == Function.OF) {
            while (passage.has(end) && end - at < LONGEST && passage.name(end) == null && passage.figure(end) == null
                    && (passage.preposition(end) == null || end == at + 1) && !passage.is(',', end)) {
                end++;
            }
            return end > at + 2 && passage.name(end) == null ? passage.tokens().span(at, end) : null;
        }
        while (passage.has(first - 1) && at - first < ADJECTIVES && passage.name(first - 1) == null
                && passage.preposition(first - 1) == null && !passage.is(Words.ARTICLE, first - 1)) {
            first--;
        }
        return first < at ? passage.tokens().span(first, end) : null;
    }
}
