package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.List;
import java.util.function.Predicate;

/** What the doing is done to that a noun tells: "le rachat de X", "Contoso's Fabrikam purchase". */
final class NounObjects {

    private static final int REACH = 14;

    private final Passage passage;
    private final int first;
    private final int end;

    NounObjects(Passage passage, int first, int end) {
        this.passage = passage;
        this.first = first;
        this.end = end;
    }

    /** What follows "of", else the name before: "Contoso's Fabrikam purchase". */
    Arguments.Found find(Clauses clauses, Predicate<NameMention> accept) {
        List<NameMention> names = opensOf() ? clauses.objects(end) : List.of();
        if (names.isEmpty() && opensAside(end)) {
            names = behindAside(clauses);
        }
        if (names.isEmpty()) {
            boolean possessive = passage.tokens().is(first - 1, TokenKind.CLITIC);
            NameMention before = passage.name(possessive ? first - 2 : first - 1);
            if (before != null && accept.test(before)) {
                return Arguments.Found.of(List.of(before));
            }
        }
        return Arguments.Found.of(names);
    }

    /** Whether an "of" follows a noun, with no more than a few words in between. */
    boolean opensOf() {
        boolean by = false;
        for (int at = end; passage.has(at) && at - end < (by ? REACH : 4) && (by || passage.name(at) == null); at++) {
            if (passage.preposition(at) == Function.OF) {
                // "opérations d'acquisition et de cession": what is joined is another phrase
                return !isInfinitive(at + 1) && !passage.is(Words.CONJUNCTION, at - 1);
            }
            by |= passage.preposition(at) == Function.BY || opensAside(at);
        }
        return false;
    }

    /** What is "of" the noun behind the phrase that parts them. */
    private List<NameMention> behindAside(Clauses clauses) {
        boolean filled = false;
        for (int at = end + 1; passage.has(at) && at - end < REACH; at++) {
            if (VerbGroups.finiteAt(passage, at) != null || passage.is(',', at)) {
                return List.of();
            }
            if (filled && passage.preposition(at) == Function.OF) {
                return clauses.objects(at);
            }
            filled |= passage.name(at) != null || (passage.tokens().is(at, TokenKind.WORD)
                    && passage.preposition(at) == null && !passage.is(Words.ARTICLE, at));
        }
        return List.of();
    }

    /** "le rachat pour un montant non dévoilé de X", "le rachat auprès de Y de X": a phrase right behind the noun. */
    private boolean opensAside(int at) {
        Function function = at == end ? passage.preposition(at) : null;
        return function == Function.FOR || function == Function.WITH;
    }

    /** "l'acquisition jamais faite, de préciser X": what is told after "of" is another doing. */
    private boolean isInfinitive(int at) {
        return passage.name(at) == null
                && passage.senses(at).stream().anyMatch(sense -> sense.tense() == Tense.INFINITIVE);
    }
}
