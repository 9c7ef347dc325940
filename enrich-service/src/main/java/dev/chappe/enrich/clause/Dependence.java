package dev.chappe.enrich.clause;

import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** What the names of a sentence depend on. */
final class Dependence {

    private static final int REACH = 6;

    private final Passage passage;

    Dependence(Passage passage) {
        this.passage = passage;
    }

    /** The preposition that a name depends on, null when it depends on none. */
    @Nullable
    Function governor(NameMention name) {
        int at = name.firstToken() - 1;
        NameMention joined = passage.is(Words.CONJUNCTION, at) && !isSubject(name) ? passage.name(at - 1) : null;
        if (joined != null) {
            return governor(joined); // "derrière X et Y"
        }
        for (int steps = 0; passage.has(at) && steps < REACH; steps++, at--) {
            Function preposition = passage.preposition(at);
            boolean free = (preposition == Function.AT
                    && (passage.is(Words.SUBORDINATOR, at) || (steps == 0 && isSubject(name))))
                    || (preposition != null && passage.is(Words.TOPIC, at - 1));
            if (free) {
                return null;
            }
            if (preposition == Function.OF && steps > 0 && passage.is(Words.COMPANY, at - 1)) {
                return governorOfNoun(at - 1);
            }
            if (preposition != null) {
                return preposition;
            }
            if (passage.is(Words.SAYS, at)) {
                return Function.AT;
            }
            if (passage.is(Words.ARTICLE, at)) {
                boolean field = steps > 0 && passage.preposition(at - 1) == Function.OF
                        && passage.is(Words.COMPANY, at - 2);
                return field ? governorOfNoun(at - 2) : passage.preposition(at - 1); // "le géant de l'acier X"
            }
            boolean word = passage.tokens().is(at, TokenKind.WORD) || passage.tokens().is(at, TokenKind.HYPHEN);
            if (!word || passage.name(at) != null || VerbGroups.finiteAt(passage, at) != null
                    || passage.is(Words.CONJUNCTION, at) || passage.is(Words.RELATIVE, at)) {
                return null;
            }
        }
        return null;
    }

    /** "comme Nissan s'apprête": with a verb of its own, the name opens a clause. */
    private boolean isSubject(NameMention name) {
        int next = name.endToken();
        return VerbGroups.finiteAt(passage, next) != null
                || (passage.is(Words.CLITIC, next) && VerbGroups.finiteAt(passage, next + 1) != null);
    }

    /** "le groupe de luxe X": the name depends on what the noun depends on that it stands beside. */
    private @Nullable Function governorOfNoun(int noun) {
        for (int at = noun - 1; passage.has(at) && noun - at < REACH; at--) {
            Function preposition = passage.preposition(at);
            if (preposition != null) {
                return preposition;
            }
            if (passage.is(Words.ARTICLE, at)) {
                // "Altria, le fabricant de la célèbre Marlboro": the noun describes the name before
                boolean apposition = passage.is(',', at - 1) && passage.name(at - 2) != null;
                return apposition ? Function.OF : passage.preposition(at - 1);
            }
            if (passage.name(at) != null || passage.is(',', at) || VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return null;
    }

    /** "Apple's chip", "Walmart-owned": the name only qualifies what follows. */
    boolean isModifier(NameMention name) {
        int next = pastLegalForm(name.endToken());
        if (!passage.has(next)) {
            return false;
        }
        boolean possessive = passage.is(Words.GENITIVE, next)
                || (passage.is('\'', next) && passage.tokens().glued(next)) || passage.is('’', next);
        return possessive || (passage.tokens().is(next, TokenKind.HYPHEN) && passage.tokens().glued(next))
                || isBeforeNamed(next) || isSource(name);
    }

    /** "Contoso Corp.'s": a short form of a firm's name ends before what follows. */
    private int pastLegalForm(int token) {
        int end = passage.is(Words.LEGAL_FORM, token) ? token + 1 : token;
        return end > token && passage.is('.', end) ? end + 1 : end;
    }

    /** "BTS agency HYBE", "Apple rival Samsung": the noun between two names belongs to the second. */
    private boolean isBeforeNamed(int noun) {
        return passage.name(noun + 1) != null && !passage.tokens().capitalised(noun)
                && (passage.is(Words.COMPANY, noun) || passage.is(Words.PEOPLE, noun));
    }

    /** "The New York Times reported": who tells of it has no part in it. */
    private boolean isSource(NameMention name) {
        return name.kind() == NameKind.AGENCY
                && passage.senses(name.endToken()).stream().anyMatch(passage.grammar()::isSaying);
    }

    /** "the former Apple designer": the name tells whose person it is. */
    boolean isOfPerson(NameMention name) {
        return passage.is(Words.PERSON, name.endToken()) && !passage.tokens().capitalised(name.endToken());
    }

    /** "les salariés de La Poste" are not La Poste. */
    boolean isOfPeople(NameMention name) {
        for (int at = name.firstToken() - 1; passage.has(at) && name.firstToken() - at < REACH; at--) {
            if (passage.is(Words.PEOPLE, at)) {
                return true;
            }
        }
        return false;
    }
}
