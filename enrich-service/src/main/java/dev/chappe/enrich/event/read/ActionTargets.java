package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.Subject;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom or what an authority acts on. What grammar puts there counts, even when it is no company: "investigating
 * the former president, the AP reported" is about nobody that counts.
 */
final class ActionTargets {

    private static final int FARTHEST = 22;
    private static final int ASIDE = 8;
    private static final int LONGEST_GOODS = 6;

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Antecedents antecedents;
    private final List<NameMention> actors;
    private boolean taken;

    /**
     * @param acting
     *            the verb that tells what is done, null when there is none
     */
    ActionTargets(AnnotatedArticle article, Passage passage, Antecedents antecedents, @Nullable VerbGroup acting) {
        this.article = article;
        this.passage = passage;
        this.antecedents = antecedents;
        this.actors = acting == null
                ? List.of()
                : Stream.concat(new Clauses(passage, any -> true).subject(acting).names().stream(),
                        NounPhrase.upTo(passage, acting.first()).names().stream()).toList();
    }

    /** Whether the place of the object is taken by somebody who does not count: no other place is looked at then. */
    boolean isTaken() {
        return taken;
    }

    /** The subject of a verb in the passive, or of one such as "face". */
    List<Party> subject(VerbGroup group) {
        NounPhrase beside = NounPhrase.upTo(passage, group.first());
        taken |= isOfPeople(beside);
        if (group.is(Mark.AFTER_NOUN) && passage.is(',', group.first() - 1)) {
            beside = NounPhrase.upTo(passage, group.first() - 1);
        }
        Subject subject = new Clauses(passage, any -> true).subject(group);
        if (!beside.names().isEmpty() && (group.is(Mark.AFTER_NOUN) || subject.names().isEmpty()
                || beside.holds(subject.names().getFirst()))) {
            return within(beside);
        }
        if (!beside.isEmpty() && !(beside.indexOf(Words.PRONOUN) >= 0)) {
            return described(beside, group.first());
        }
        if (!subject.names().isEmpty() && beside.isEmpty()) {
            return target(subject.names().getFirst()) == null
                    ? List.of()
                    : subject.names().stream().map(this::target).filter(java.util.Objects::nonNull).toList();
        }
        return subject.stand() == Subject.Stand.EARLIER_NAME && beside.indexOf(Words.HUMAN) < 0
                ? meant(group.first(), -1)
                : List.of();
    }

    /** What stands after a place without a preposition. */
    List<Party> object(int from) {
        NounPhrase phrase = NounPhrase.from(passage, pastAside(from));
        List<Party> owner = phrase.indexOf(Words.DEAL) >= 0 ? owner(phrase.first()) : List.of();
        if (!owner.isEmpty()) {
            return owner;
        }
        if (passage.is(Words.DEAL, phrase.start()) && phrase.indexOf(Words.PEOPLE) < 0) {
            List<Party> acquirer = acquirer(phrase);
            if (!acquirer.isEmpty()) {
                return acquirer;
            }
            List<Party> within = within(phrase);
            List<Party> both = within.isEmpty() ? between(phrase.end()) : within;
            return both.isEmpty() && phrase.names().isEmpty() && phrase.isDefinite() ? topic(from) : together(both);
        }
        List<Party> found = within(phrase);
        taken |= isOfPeople(phrase);
        if (!found.isEmpty() || !phrase.names().isEmpty()) {
            return found;
        }
        if (passage.is(Words.POSSESSIVE, phrase.first()) && phrase.indexOf(Words.PEOPLE) >= 0) {
            return List.of(); // "son concurrent": somebody other than those spoken of
        }
        List<Party> described = described(phrase, from);
        if (passage.is(',', phrase.end()) && passage.is(Words.INCLUDING, phrase.end() + 1)) {
            return within(NounPhrase.from(passage, phrase.end() + 2)); // "dozens of firms, including X and Y"
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

    /** "le projet de fusion entre X et Y": who stands behind "between". */
    private List<Party> between(int from) {
        for (int at = from; passage.has(at) && at - from < ASIDE; at++) {
            if (passage.preposition(at) == Function.BETWEEN) {
                return within(NounPhrase.from(passage, at + 1));
            }
            if (passage.name(at) != null || VerbGroups.finiteAt(passage, at) != null) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "Contoso : le parquet ouvre une enquête": what a title puts first; below, whom the article is about. */
    List<Party> topic(int before) {
        if (!passage.isTitle()) {
            List<Party> dealer = dealerOfTitle();
            return dealer.isEmpty() ? meant(before, -1) : dealer;
        }
        NameMention first = passage.name(passage.first());
        Party party = first != null && passage.is(':', first.endToken()) ? target(first) : null;
        return party == null ? List.of() : List.of(party);
    }

    /** "Y's takeover of X worries Brussels": where the title names a deal, who makes it. */
    private List<Party> dealerOfTitle() {
        Passage title = article.passages().getFirst();
        for (int at = title.first(); title.isTitle() && at < title.end(); at++) {
            if (title.is(Words.DEAL, at)) {
                return new ActionTargets(article, title, antecedents, null).acquirer(NounPhrase.from(title, at));
            }
        }
        return List.of();
    }

    private boolean isOfDeal(int from, Party party) {
        for (int at = from; passage.has(at) && passage.tokens().start(at) < party.span().start(); at++) {
            if (passage.is(Words.DEAL, at)) {
                return true;
            }
        }
        return false;
    }

    /** "la fusion entre X et Y": one deal, whoever is named first. */
    private List<Party> together(List<Party> parties) {
        if (parties.size() != 2) {
            return parties;
        }
        Party first = parties.getFirst();
        String both = first.name().text() + " " + passage.grammar().and() + " " + parties.getLast().name().text();
        return List.of(new Party(new RoleValue.Name(both, null), first.span(), first.mention(), first.antecedent()));
    }

    /** "the acquisition of X by Y": it is Y whose deal is cleared or blocked. */
    private List<Party> acquirer(NounPhrase deal) {
        for (int at = deal.start(); passage.has(at) && at - deal.start() < FARTHEST; at++) {
            if (passage.name(at) == null && passage.figure(at) == null) {
                if (passage.preposition(at) == Function.BY) {
                    return within(NounPhrase.from(passage, at + 1));
                }
                if (passage.is(';', at) || VerbGroups.finiteAt(passage, at) != null) {
                    break;
                }
            }
        }
        return List.of();
    }

    /** "X won approval for its acquisition of Y": whose deal a possessive tells. */
    private List<Party> owner(int possessive) {
        Clauses clauses = new Clauses(passage, name -> target(name) != null);
        NameMention owner = null;
        for (NameMention name : passage.names()) {
            boolean free = passage.is(Words.POSSESSIVE, possessive) && name.endToken() <= possessive
                    && clauses.governor(name) == null && !clauses.isModifier(name);
            owner = free && target(name) != null ? name : owner;
        }
        Party party = owner == null ? null : target(owner);
        return party == null ? List.of() : List.of(party);
    }

    /** "alleged abuses by X", "business with X": whose doing a nameless object is. */
    private List<Party> doer(NounPhrase phrase) {
        Function function = passage.preposition(phrase.end());
        boolean names = function == Function.BY || function == Function.WITH;
        return names && !phrase.isEmpty() && !isOfPeople(phrase)
                ? within(NounPhrase.from(passage, phrase.end() + 1))
                : List.of();
    }

    private static boolean isOfPeople(NounPhrase phrase) {
        return phrase.indexOf(Words.PERSON) >= 0 || phrase.indexOf(Words.PEOPLE) >= 0
                || phrase.indexOf(Words.HUMAN) >= 0
                || phrase.names().stream().anyMatch(name -> name.kind() == NameKind.PERSON);
    }

    /** What stands after a preposition of that meaning in the same clause. */
    List<Party> after(int from, Function function) {
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
                    return isOfDeal(from, found.getFirst()) ? together(found) : found;
                }
            }
            if (passage.is(Words.RELATIVE, at) || passage.is(';', at) || passage.is(',', at)
                    || VerbGroups.finiteAt(passage, at) != null) {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean isInfinitive(int at) {
        return passage.name(at) == null
                && passage.verbs(at).stream().anyMatch(sense -> sense.tense() == Tense.INFINITIVE);
    }

    /** The names of a phrase that count; several when they are joined by "and". */
    List<Party> within(NounPhrase phrase) {
        for (NameMention name : phrase.names()) {
            boolean owner = passage.tokens().is(name.endToken(), TokenKind.CLITIC) || passage.is('\'', name.endToken())
                    || passage.is('’', name.endToken());
            boolean modifies = isModifier(name) || isBeforeNamed(name.endToken());
            int head = owner ? -1 : phrase.headAfter(name);
            if (name.kind() == NameKind.PERSON && !owner) {
                return List.of();
            }
            if (head >= 0 && (passage.is(Words.PERSON, head) || passage.is(Words.PEOPLE, head)
                    || passage.is(Words.AUTHORITY, head) || passage.is(Words.PERSON, name.endToken()))) {
                return List.of();
            }
            NameMention owned = owner ? passage.name(name.endToken() + 1) : null;
            if (owned != null && owned.kind().isThing()) {
                continue; // "OpenAI's ChatGPT"
            }
            Party party = modifies ? null : target(name);
            if (party != null) {
                return joined(party, name);
            }
        }
        return List.of();
    }

    private boolean isModifier(NameMention name) {
        return passage.tokens().is(name.endToken(), TokenKind.HYPHEN) && passage.tokens().glued(name.endToken());
    }

    /** "Facebook parent Meta": the noun between two names belongs to the second. */
    private boolean isBeforeNamed(int noun) {
        return passage.name(noun + 1) != null && !passage.tokens().capitalised(noun)
                && (passage.is(Words.COMPANY, noun) || passage.is(Words.PEOPLE, noun));
    }

    private List<Party> joined(Party first, NameMention name) {
        List<Party> parties = new ArrayList<>();
        parties.add(first);
        List<Party> pending = new ArrayList<>();
        int at = name.endToken();
        while (passage.is(',', at) || passage.is(Words.CONJUNCTION, at)) {
            boolean last = passage.is(Words.CONJUNCTION, at) || passage.is(Words.CONJUNCTION, at + 1);
            int next = passage.is(Words.CONJUNCTION, at + 1) ? at + 2 : at + 1;
            next = passage.name(next) == null && passage.is(Words.ARTICLE, next) ? next + 1 : next;
            NameMention other = passage.name(next);
            while (other != null && isModifier(other)) {
                other = passage.name(other.endToken() + 2); // "Amazon and Walmart-owned Flipkart"
            }
            Party party = other == null ? null : target(other);
            if (other == null || party == null || (!last && VerbGroups.finiteAt(passage, other.endToken()) != null)) {
                break;
            }
            pending.add(party);
            if (last) {
                parties.addAll(pending);
                break;
            }
            at = other.endToken();
        }
        if (passage.isTitle() && parties.size() == 1) {
            parties.addAll(pending); // "plan to ban Huawei, ZTE"
        }
        return parties;
    }

    private @Nullable Party target(NameMention name) {
        boolean counts = switch (name.kind()) {
            case COMPANY, GROUP, BANK, BROKER, AGENCY, RESEARCH, PRODUCT, LINE, OS, CHIP, MODEL -> true;
            case UNKNOWN -> !Authorities.isOfAuthority(passage, name);
            case AUTHORITY, STATE, PLACE, PERSON, OTHER -> false;
        };
        return counts ? new Party(article.names().nameOf(name), name.span(), name, false) : null;
    }

    /** "the search giant", or goods without a name: "diesel cars". */
    private List<Party> described(NounPhrase phrase, int before) {
        int company = phrase.indexOf(Words.COMPANY);
        boolean definite = company >= 0 && phrase.isDefinite() && isHead(phrase, company)
                && !passage.is(Words.AUTHORITY, company);
        if (definite) {
            return meant(before, company);
        }
        int goods = phrase.indexOf(Words.GOODS);
        if (goods < 0) {
            return List.of();
        }
        int end = Math.min(phrase.end(), goods + LONGEST_GOODS);
        Span span = passage.tokens().span(Math.max(phrase.start(), goods - 1), end);
        String text = article.text().field(span.field()).substring(span.start(), span.end());
        return List.of(new Party(new RoleValue.Name(text, null), span, null, false));
    }

    /** "the company's depot", "le dépôt de la société": what belongs to a company is not the company. */
    private boolean isHead(NounPhrase phrase, int noun) {
        for (int at = phrase.first() + 1; at < noun; at++) {
            if (passage.preposition(at) == Function.OF) {
                return false;
            }
        }
        return true;
    }

    /** Who is meant by a word: not the one whose doing the sentence tells. */
    private List<Party> meant(int before, int word) {
        NameMention name = antecedents.described(passage, before, word,
                found -> target(found) != null && actors.stream().noneMatch(found::equals));
        return name == null
                ? List.of()
                : List.of(new Party(article.names().nameOf(name), name.span(), name, true));
    }
}
