package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.Subject;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.name.NameMention;
import java.util.List;
import java.util.Objects;

/**
 * Finds whom or what an authority acts on. What grammar puts there counts, even when it is no company: "investigating
 * the former president, the AP reported" is about nobody that counts.
 */
final class ActionTargets {

    private static final int FARTHEST = 22;
    private static final int ASIDE = 8;

    private final Passage passage;
    private final ActionParties parties;
    private final DealParties deals;
    private boolean taken;

    ActionTargets(ActionParties parties) {
        this.passage = parties.passage();
        this.parties = parties;
        this.deals = new DealParties(parties);
    }

    /** Whether the place of the object is taken by somebody who does not count: no other place is looked at then. */
    boolean isTaken() {
        return taken;
    }

    /** The subject of a verb in the passive, or of one such as "face". */
    List<Party> subject(VerbGroup group) {
        NounPhrase beside = NounPhrase.upTo(passage, group.first());
        taken |= ActionParties.isOfPeople(beside);
        if (group.is(Mark.AFTER_NOUN) && passage.is(',', group.first() - 1)) {
            beside = NounPhrase.upTo(passage, group.first() - 1);
        }
        Subject subject = new Clauses(passage, any -> true).subject(group);
        if (!beside.names().isEmpty() && (group.is(Mark.AFTER_NOUN) || subject.names().isEmpty()
                || beside.holds(subject.names().getFirst()))) {
            return parties.within(beside);
        }
        if (!beside.isEmpty() && !(beside.indexOf(Words.PRONOUN) >= 0)) {
            return parties.described(beside, group.first());
        }
        if (!subject.names().isEmpty() && beside.isEmpty()) {
            return parties.target(subject.names().getFirst()) == null
                    ? List.of()
                    : subject.names().stream().map(parties::target).filter(Objects::nonNull).toList();
        }
        return subject.stand() == Subject.Stand.EARLIER_NAME && beside.indexOf(Words.HUMAN) < 0
                ? parties.meant(group.first(), subject.token())
                : List.of();
    }

    /** What stands after a place without a preposition. */
    List<Party> object(int from) {
        NounPhrase phrase = NounPhrase.from(passage, pastAside(from));
        List<Party> owner = phrase.indexOf(Words.DEAL) >= 0 ? deals.owner(phrase.first()) : List.of();
        if (!owner.isEmpty()) {
            return owner;
        }
        if (passage.is(Words.DEAL, phrase.start()) && phrase.indexOf(Words.PEOPLE) < 0) {
            List<Party> dealers = deals.of(phrase);
            return dealers.isEmpty() && phrase.names().isEmpty() && phrase.isDefinite() ? topic(from) : dealers;
        }
        List<Party> found = parties.within(phrase);
        taken |= ActionParties.isOfPeople(phrase);
        if (!found.isEmpty() || !phrase.names().isEmpty()) {
            return found;
        }
        if (passage.is(Words.POSSESSIVE, phrase.first()) && phrase.indexOf(Words.PEOPLE) >= 0) {
            return List.of(); // "son concurrent": somebody other than those spoken of
        }
        List<Party> described = parties.described(phrase, from);
        if (passage.is(',', phrase.end()) && passage.is(Words.INCLUDING, phrase.end() + 1)) {
            return parties.within(NounPhrase.from(passage, phrase.end() + 2)); // "dozens of firms, including X and Y"
        }
        return described.isEmpty() ? doer(phrase) : described;
    }

    /** "a autorisé mercredi, sous conditions, le rachat": what stands between commas. */
    private int pastAside(int from) {
        int at = from;
        while (passage.has(at) && (passage.figure(at) != null || passage.isAdverb(at))) {
            at++;
        }
        if (!passage.is(',', at)) {
            return at;
        }
        int close = at + 1;
        while (passage.has(close) && close - at < ASIDE && !passage.is(',', close)) {
            close++;
        }
        return passage.is(',', close) && passage.preposition(at + 1) != null ? close + 1 : at;
    }

    /** "Contoso : le parquet ouvre une enquête": what a title puts first; below, whom the article is about. */
    List<Party> topic(int before) {
        if (!passage.isTitle()) {
            List<Party> dealer = deals.ofTitle();
            return dealer.isEmpty() ? parties.meant(before, -1) : dealer;
        }
        NameMention first = passage.name(passage.first());
        NameMention last = first;
        for (NameMention next = first; next != null; next = passage.name(next.endToken())) {
            last = next; // "Nestlé Waters :"
        }
        Party party = first != null && last != null && passage.is(':', last.endToken()) ? parties.target(first) : null;
        return party == null ? List.of() : List.of(party);
    }

    /** "alleged abuses by X", "business with X": whose doing a nameless object is. */
    private List<Party> doer(NounPhrase phrase) {
        Function function = passage.preposition(phrase.end());
        boolean names = function == Function.BY || function == Function.WITH;
        return names && !phrase.isEmpty() && !ActionParties.isOfPeople(phrase)
                ? parties.within(NounPhrase.from(passage, phrase.end() + 1))
                : List.of();
    }

    /**
     * What stands after a preposition of that meaning in the same clause.
     *
     * @param noun
     *            whether it is that of a noun: "a fine has been imposed on X"
     */
    List<Party> after(int from, Function function, boolean noun) {
        boolean subject = noun;
        for (int at = from; passage.has(at) && at - from < FARTHEST; at++) {
            if (passage.name(at) != null) {
                continue;
            }
            if (passage.preposition(at) == function) {
                if (isInfinitive(passage.endOfPreposition(at))) {
                    return List.of(); // "condamne X à verser 5 millions à Y"
                }
                List<Party> found = object(passage.endOfPreposition(at));
                if (!found.isEmpty()) {
                    return deals.isOfDeal(from, found.getFirst()) ? deals.together(found) : found;
                }
            }
            VerbGroup finite = VerbGroups.finiteAt(passage, at);
            VerbGroup whole = finite == null ? null : Phrases.whole(passage, finite);
            if (whole != null && subject && whole.is(Mark.PASSIVE)) {
                subject = false;
                at = whole.head();
                continue;
            }
            if (passage.is(Words.RELATIVE, at) || passage.is(';', at) || passage.is(',', at) || whole != null) {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean isInfinitive(int at) {
        return passage.name(at) == null
                && passage.verbs(at).stream().anyMatch(sense -> sense.tense() == Tense.INFINITIVE);
    }

}