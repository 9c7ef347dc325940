package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the banks and brokers of a sentence, and which stretch of it each one's note takes. */
final class Analysts {

    private static final int HEADING = 8;

    private final AnnotatedArticle article;
    private final Passage passage;
    private final MarketWords words;
    private final Clauses clauses;

    Analysts(AnnotatedArticle article, Passage passage) {
        this.article = article;
        this.passage = passage;
        this.words = article.book().markets();
        this.clauses = new Clauses(passage, name -> true);
    }

    /**
     * What one analyst says in a sentence.
     *
     * @param analyst
     *            null when the stretch names none
     */
    record Note(@Nullable NameMention analyst, Stretch place) {}

    /** The notes of the sentence: one for each analyst, or one without. */
    List<Note> notes() {
        List<NameMention> analysts = analysts();
        if (analysts.isEmpty()) {
            return List.of(new Note(null, new Stretch(passage.first(), passage.end())));
        }
        List<Note> notes = new ArrayList<>();
        int from = passage.first();
        for (int i = 0; i < analysts.size(); i++) {
            int end = i + 1 < analysts.size() ? border(analysts.get(i), analysts.get(i + 1)) : passage.end();
            notes.add(new Note(analysts.get(i), new Stretch(from, end)));
            from = end;
        }
        return notes;
    }

    /** Where the next note begins: after the analyst that ends this one, else before the one that begins the next. */
    private int border(NameMention analyst, NameMention next) {
        Function function = clauses.governor(analyst);
        boolean last = function == Function.AT || function == Function.BY;
        for (int at = last ? analyst.endToken() : next.firstToken() - 1; at > passage.first()
                && at < passage.end(); at += last ? 1 : -1) {
            if (passage.is(',', at) || passage.is(';', at) || passage.is(Words.CONJUNCTION, at)) {
                return at;
            }
            if (at == (last ? next.firstToken() : analyst.endToken())) {
                break;
            }
        }
        return next.firstToken();
    }

    private List<NameMention> analysts() {
        List<NameMention> found = new ArrayList<>();
        for (NameMention name : passage.names()) {
            boolean house = name.kind() == NameKind.BROKER || name.kind() == NameKind.BANK;
            boolean same = found.stream().anyMatch(other -> article.names().isSame(other, name));
            if (!same && ((house && !isRated(name)) || isEmployer(name))) {
                found.add(name);
            }
        }
        if (found.isEmpty()) {
            NameMention unknown = unknown();
            return unknown == null ? found : List.of(unknown);
        }
        return found;
    }

    /** "l'objectif de cours de Jefferies", "its rating on Citigroup": the bank is what is rated. */
    private boolean isRated(NameMention name) {
        Function function = clauses.governor(name);
        boolean governed = function == Function.OF || function == Function.ON || function == Function.IN
                || clauses.isModifier(name);
        return governed && passage.names().stream()
                .anyMatch(other -> !other.equals(name) && other.kind() == NameKind.BROKER);
    }

    /** "Longbow analyst Shawn Harrison", "analysts at Longbow", "les analystes de Longbow". */
    private boolean isEmployer(NameMention name) {
        boolean firm = name.kind() == NameKind.COMPANY || name.kind() == NameKind.UNKNOWN
                || name.kind() == NameKind.RESEARCH || name.kind() == NameKind.GROUP;
        int before = name.firstToken() - 1;
        Function function = passage.preposition(before);
        boolean at = function == Function.AT || function == Function.OF || function == Function.IN
                || function == Function.WITH;
        return firm && (words.is(Topic.BROKERS, passage, name.endToken()) || words.is(Topic.BROKERS, passage, before)
                || (at && words.is(Topic.BROKERS, passage, before - 1)));
    }

    /** "Foo upgraded Bar to buy", "upgraded to buy at Foo": a house that no list knows. */
    private @Nullable NameMention unknown() {
        RatingWords ratings = new RatingWords(words, passage, new Stretch(passage.first(), passage.end()));
        if (ratings.to() == null || passage.names().size() < 2 || !words.anywhere(Topic.VERDICTS, passage)) {
            return null;
        }
        for (NameMention name : passage.names()) {
            boolean told = name.firstToken() == passage.first()
                    || passage.preposition(name.firstToken() - 1) == Function.AT
                    || words.is(Topic.HOLDERS, passage, name.firstToken() - 1)
                    || passage.is(':', name.firstToken() - 1);
            boolean firm = name.kind() == NameKind.UNKNOWN || name.kind() == NameKind.COMPANY;
            boolean acts = words.is(Topic.RATINGCONTEXT, passage, name.endToken())
                    || words.is(Topic.RATINGCONTEXT, passage, name.endToken() + 1)
                    || name.firstToken() != passage.first();
            if (told && firm && acts && !ratings.isRating(name)) {
                return name;
            }
        }
        return null;
    }

    /** The house that a short line names, as a heading over its note; of a longer one the only broker. */
    @Nullable
    NameMention heading() {
        if (passage.end() - passage.first() > HEADING) {
            List<NameMention> brokers = passage.names().stream().filter(name -> name.kind() == NameKind.BROKER)
                    .toList();
            return brokers.size() == 1 && words.anywhere(Topic.STOCKS, passage) ? brokers.getFirst() : null;
        }
        NameMention name = passage.name(passage.first());
        boolean house = name != null && (name.kind() == NameKind.BROKER || name.kind() == NameKind.BANK
                || (name.kind() == NameKind.UNKNOWN && passage.end() - name.endToken() <= 1));
        return house ? name : null;
    }
}
