package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells who is meant in a phrase about what an authority acts on: by name, by description, or goods without a name. */
final class ActionParties {

    private static final int LONGEST_GOODS = 6;

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Antecedents antecedents;
    private final List<NameMention> actors;

    /**
     * @param acting
     *            the verb that tells what is done, null when there is none
     */
    ActionParties(AnnotatedArticle article, Passage passage, Antecedents antecedents, @Nullable VerbGroup acting) {
        this.article = article;
        this.passage = passage;
        this.antecedents = antecedents;
        this.actors = acting == null
                ? List.of()
                : Stream.concat(new Clauses(passage, any -> true).subject(acting).names().stream(),
                        NounPhrase.upTo(passage, acting.first()).names().stream()).toList();
    }

    /** The same for another sentence, in which nobody is known to act. */
    ActionParties in(Passage other) {
        return new ActionParties(article, other, antecedents, null);
    }

    Passage passage() {
        return passage;
    }

    Passage title() {
        return article.passages().getFirst();
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

    /** A name as a party, null when it is none that counts. */
    @Nullable
    Party target(NameMention name) {
        boolean counts = switch (name.kind()) {
            case COMPANY, GROUP, BANK, BROKER, AGENCY, RESEARCH, PRODUCT, LINE, OS, CHIP, MODEL -> true;
            case UNKNOWN -> !Authorities.isOfAuthority(passage, name);
            case AUTHORITY, STATE, PLACE, PERSON, OTHER -> false;
        };
        return counts ? new Party(article.names().nameOf(name), name.span(), name, false) : null;
    }

    /** "the search giant", or goods without a name: "diesel cars". */
    List<Party> described(NounPhrase phrase, int before) {
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
        while (end > goods + 1 && passage.preposition(end - 1) != null) {
            end--; // "exports of that chip": what the relative word cut off
        }
        Span span = passage.tokens().span(Math.max(phrase.start(), goods - 1), end);
        String text = article.text().field(span.field()).substring(span.start(), span.end());
        return List.of(new Party(new RoleValue.Name(text, null), span, null, false));
    }

    /** Who is meant by a word: not the one whose doing the sentence tells. */
    List<Party> meant(int before, int word) {
        NameMention name = antecedents.described(passage, before, word,
                found -> target(found) != null && actors.stream().noneMatch(found::equals));
        return name == null
                ? List.of()
                : List.of(new Party(article.names().nameOf(name), name.span(), name, true));
    }

    /** Whether a phrase is about persons. */
    static boolean isOfPeople(NounPhrase phrase) {
        return phrase.indexOf(Words.PERSON) >= 0 || phrase.indexOf(Words.PEOPLE) >= 0
                || phrase.indexOf(Words.HUMAN) >= 0
                || phrase.names().stream().anyMatch(name -> name.kind() == NameKind.PERSON);
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

    private boolean isModifier(NameMention name) {
        return passage.tokens().is(name.endToken(), TokenKind.HYPHEN) && passage.tokens().glued(name.endToken());
    }

    /** "Facebook parent Meta": the noun between two names belongs to the second. */
    private boolean isBeforeNamed(int noun) {
        return passage.name(noun + 1) != null && !passage.tokens().capitalised(noun)
                && (passage.is(Words.COMPANY, noun) || passage.is(Words.PEOPLE, noun));
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
}
