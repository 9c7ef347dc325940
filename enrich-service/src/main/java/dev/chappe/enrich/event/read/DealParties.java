package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameMention;
import java.util.List;

/** Tells whose deal an authority acts on, where it acts on a deal: "the acquisition of X by Y", "la fusion entre X et Y". */
final class DealParties {

    private static final int FARTHEST = 22;
    private static final int ASIDE = 8;

    private final Passage passage;
    private final ActionParties parties;

    DealParties(ActionParties parties) {
        this.passage = parties.passage();
        this.parties = parties;
    }

    /** Whose deal a phrase is about; empty when it does not say. */
    List<Party> of(NounPhrase phrase) {
        List<Party> acquirer = acquirer(phrase);
        if (!acquirer.isEmpty()) {
            return acquirer;
        }
        List<Party> within = parties.within(phrase);
        return together(within.isEmpty() ? between(phrase.end()) : within);
    }

    /** "X won approval for its acquisition of Y": whose deal a possessive tells. */
    List<Party> owner(int possessive) {
        Clauses clauses = new Clauses(passage, name -> parties.target(name) != null);
        NameMention owner = null;
        for (NameMention name : passage.names()) {
            boolean free = passage.is(Words.POSSESSIVE, possessive) && name.endToken() <= possessive
                    && clauses.governor(name) == null && !clauses.isModifier(name);
            owner = free && parties.target(name) != null ? name : owner;
        }
        Party party = owner == null ? null : parties.target(owner);
        return party == null ? List.of() : List.of(party);
    }

    /** "Y's takeover of X worries Brussels": where the title names a deal, who makes it. */
    List<Party> ofTitle() {
        Passage title = parties.title();
        for (int at = title.first(); title.isTitle() && at < title.end(); at++) {
            if (title.is(Words.DEAL, at)) {
                return new DealParties(parties.in(title)).acquirer(NounPhrase.from(title, at));
            }
        }
        return List.of();
    }

    /** "the acquisition of X by Y": it is Y whose deal is cleared or blocked. */
    private List<Party> acquirer(NounPhrase deal) {
        for (int at = deal.start(); passage.has(at) && at - deal.start() < FARTHEST; at++) {
            if (passage.name(at) == null && passage.figure(at) == null) {
                if (passage.preposition(at) == Function.BY) {
                    return parties.within(NounPhrase.from(passage, at + 1));
                }
                if (passage.is(';', at) || VerbGroups.finiteAt(passage, at) != null) {
                    break;
                }
            }
        }
        return List.of();
    }

    /** "le projet de fusion entre X et Y": who stands behind "between". */
    private List<Party> between(int from) {
        for (int at = from; passage.has(at) && at - from < ASIDE; at++) {
            if (passage.preposition(at) == Function.BETWEEN) {
                return parties.within(NounPhrase.from(passage, at + 1));
            }
            if (passage.name(at) != null || VerbGroups.finiteAt(passage, at) != null) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "la fusion entre X et Y": one deal, whoever is named first. */
    List<Party> together(List<Party> parties) {
        if (parties.size() != 2) {
            return parties;
        }
        Party first = parties.getFirst();
        String both = first.name().text() + " " + passage.grammar().and() + " " + parties.getLast().name().text();
        return List.of(new Party(new RoleValue.Name(both, null), first.span(), first.mention(), first.antecedent()));
    }

    /** Whether a deal stands between a place and a party. */
    boolean isOfDeal(int from, Party party) {
        for (int at = from; passage.has(at) && passage.tokens().start(at) < party.span().start(); at++) {
            if (passage.is(Words.DEAL, at)) {
                return true;
            }
        }
        return false;
    }
}
