package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.Subject;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the authority, or the private plaintiff, that acts in a sentence. */
final class Authorities {

    private static final int FARTHEST = 25;
    private static final int GOVERNOR = 14;
    private static final int LONGEST_DESCRIPTION = 7;
    private static final int LONGEST_ACRONYM = 6;

    private final AnnotatedArticle article;
    private final Passage passage;
    private final Antecedents antecedents;
    private final boolean privately;

    /**
     * @param privately
     *            whether a company may act too, as it does when it sues
     */
    Authorities(AnnotatedArticle article, Passage passage, Antecedents antecedents, boolean privately) {
        this.article = article;
        this.passage = passage;
        this.antecedents = antecedents;
        this.privately = privately;
    }

    /** Whether a name is that of a regulator, court, government, state or city. */
    static boolean isAuthority(Passage passage, NameMention name) {
        return switch (name.kind()) {
            case AUTHORITY, STATE, PLACE -> true;
            case UNKNOWN -> isAcronym(name.text()) || isOfAuthority(passage, name);
            default -> false;
        };
    }

    /** "Competition Commission", "tribunal de Nanterre": the name says what it is. */
    static boolean isOfAuthority(Passage passage, NameMention name) {
        for (int at = name.firstToken(); at < name.endToken(); at++) {
            if (passage.is(Words.AUTHORITY, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(String name) {
        return name.length() >= 3 && name.length() <= LONGEST_ACRONYM && name.chars().allMatch(Character::isUpperCase);
    }

    /** The one that is the subject of a verb, or of the verb that an infinitive depends on: "will attempt to block". */
    @Nullable
    Party subject(VerbGroup group) {
        Party own = ownSubject(group);
        boolean infinitive = passage.is(Words.LINKER, group.first()) || passage.is(Words.LINKER, group.first() - 1);
        VerbGroup governor = own == null && infinitive ? governor(group.first()) : null;
        if (governor == null || governor.is(VerbGroup.Mark.NEGATED) || group.is(VerbGroup.Mark.PERFECT)) {
            return own; // "has yet to approve", "the only country to have approved"
        }
        return ownSubject(governor);
    }

    private @Nullable Party ownSubject(VerbGroup group) {
        Subject subject = new Clauses(passage, any -> true).subject(group);
        NounPhrase beside = NounPhrase.upTo(passage, group.first());
        if (!subject.names().isEmpty()) {
            NameMention name = subject.names().getFirst();
            if (beside.holds(name)) {
                return headedBy(beside, name);
            }
            return beside.isEmpty() ? shared(group, name) : described(beside);
        }
        Party described = described(beside);
        if (described != null || subject.stand() != Subject.Stand.EARLIER_NAME) {
            return described;
        }
        NameMention meant = antecedents.at(passage, group.first(), name -> name.kind().isOrganisation());
        Party party = meant == null ? null : byName(meant);
        return party == null ? null : new Party(party.name(), party.span(), party.mention(), true);
    }

    /** "The FTC fined X and also barred Y": what two verbs share, past the object of the first. */
    private @Nullable Party shared(VerbGroup group, NameMention nearest) {
        Party party = byName(nearest);
        if (party != null) {
            return party;
        }
        List<NameMention> names = new Clauses(passage, name -> isAuthority(passage, name)).subject(group).names();
        return names.isEmpty() ? null : byName(names.getFirst());
    }

    /** "X has been fined, the commission announced": who says what was done. */
    @Nullable
    Party speaker() {
        for (NameMention name : passage.names()) {
            if (name.kind() == NameKind.AUTHORITY && (isSaid(name.endToken()) || isSaid(saying(name)))) {
                return byName(name);
            }
        }
        return null;
    }

    /** The token before a name and its article: "a annoncé la CNIL". */
    private int saying(NameMention name) {
        int at = name.firstToken() - 1;
        return passage.is(Words.ARTICLE, at) ? at - 1 : at;
    }

    private boolean isSaid(int token) {
        VerbGroup group = Phrases.clauseVerb(passage, token);
        VerbGroup next = group == null && passage.has(token + 1) ? Phrases.clauseVerb(passage, token + 1) : group;
        return next != null && passage.grammar().isSaying(next.sense());
    }

    /** The one after "by". */
    @Nullable
    Party agent(int from) {
        return after(from, Function.BY);
    }

    /** The one after a preposition of that meaning in the same clause. */
    @Nullable
    Party after(int from, Function function) {
        for (int at = from; passage.has(at) && at - from < FARTHEST; at++) {
            if (passage.preposition(at) == function) {
                return within(NounPhrase.from(passage, at + 1));
            }
            if (passage.name(at) == null && (passage.is(Words.RELATIVE, at) || passage.is(';', at)
                    || VerbGroups.finiteAt(passage, at) != null)) {
                return null;
            }
        }
        return null;
    }

    /** The one that a noun of action belongs to: "an EU probe", "the watchdog's inquiry", "l'enquête de la Cnil". */
    @Nullable
    Party ofNoun(int first, int end) {
        NounPhrase before = NounPhrase.upTo(passage, first);
        int from = first;
        while (from > before.first() && !passage.is(Words.ARTICLE, from - 1)
                && (passage.name(from - 1) != null || passage.preposition(from - 1) == null)) {
            from--;
        }
        Party owner = within(new NounPhrase(passage, from, first));
        if (owner == null && passage.preposition(end) == Function.OF) {
            owner = within(NounPhrase.from(passage, end + 1));
        }
        if (owner == null && passage.is(Words.POSSESSIVE, from - 1)) {
            return before(from);
        }
        VerbGroup governor = owner == null ? governor(first) : null;
        return governor == null || governor.is(VerbGroup.Mark.PASSIVE) ? owner : subject(governor);
    }

    /** "its investigation": the nearest authority before. */
    private @Nullable Party before(int end) {
        Party nearest = null;
        for (NameMention name : passage.names()) {
            if (name.endToken() <= end && name.kind() == NameKind.AUTHORITY) {
                nearest = byName(name);
            }
        }
        return nearest;
    }

    /** The finite verb that a noun depends on, null when there is none. */
    @Nullable
    VerbGroup governor(int noun) {
        for (int at = noun - 1; passage.has(at) && noun - at < GOVERNOR && !passage.is(';', at); at--) {
            VerbGroup group = VerbGroups.finiteAt(passage, at);
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    private @Nullable Party within(NounPhrase phrase) {
        for (NameMention name : phrase.names()) {
            Party party = headedBy(phrase, name);
            if (party != null) {
                return party;
            }
        }
        return described(phrase);
    }

    /** A name alone is itself; with a noun after it, that noun tells: "EU regulators", but not "Apple shares". */
    private @Nullable Party headedBy(NounPhrase phrase, NameMention name) {
        int head = phrase.headAfter(name);
        if (head < 0) {
            return byName(name);
        }
        if (passage.is(Words.AUTHORITY, head)) {
            return described(phrase);
        }
        boolean speaks = passage.is(Words.PERSON, head) && name.kind() != NameKind.UNKNOWN;
        return speaks || passage.is(Words.COMPANY, head) ? byName(name) : null;
    }

    private @Nullable Party byName(NameMention name) {
        boolean acts = isAuthority(passage, name) || (privately && switch (name.kind()) {
            case COMPANY, BANK, BROKER, GROUP, AGENCY, UNKNOWN -> true;
            default -> false;
        });
        return acts ? new Party(article.names().nameOf(name), name.span(), name, false) : null;
    }

    private @Nullable Party described(NounPhrase phrase) {
        int head = phrase.indexOf(Words.AUTHORITY);
        boolean ofCompany = phrase.names().stream().anyMatch(
                name -> name.kind() == NameKind.COMPANY && passage.preposition(name.firstToken() - 1) == Function.OF);
        if (head < 0 || ofCompany) {
            return null; // "le conseil d'administration de X"
        }
        int first = phrase.start();
        int end = phrase.end();
        if (end - first > LONGEST_DESCRIPTION) {
            first = Math.max(first, head - 2);
            end = head + 1;
        }
        while (end > head + 1 && passage.tokens().is(end - 1, TokenKind.PUNCTUATION)) {
            end--;
        }
        Span span = passage.tokens().span(first, end);
        String text = article.text().field(span.field()).substring(span.start(), span.end());
        return new Party(new RoleValue.Name(text, null), span, null, false);
    }
}
