package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.grammar.Auxiliary;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;

/** What stands behind a name and tells its kind: "X, spécialiste de", "X Corp", "the X chip". */
final class CluesBehind {

    private static final int REACH = 6;

    private final Passage passage;
    private final KindVotes votes;

    CluesBehind(Passage passage, KindVotes votes) {
        this.passage = passage;
        this.votes = votes;
    }

    void vote(NameMention name) {
        int at = endOfPair(name);
        if (passage.is('(', at)) {
            return;
        }
        NameMention chip = passage.name(at);
        if (chip != null && name.kind() == NameKind.PRODUCT && chip.entity() != null && chip.kind() == NameKind.CHIP) {
            votes.vote(name, NameKind.CHIP); // "its Zen 4 Epyc processor"
            return;
        }
        if (PersonClues.isBefore(passage, at)) {
            votes.vote(name, NameKind.PERSON);
            return;
        }
        if (passage.is(Words.LEGAL_FORM, at) && passage.tokens().capitalised(at)) {
            votes.vote(name, NameKind.COMPANY);
            return;
        }
        if (passage.is(',', at) && passage.is(Words.COMPANY, at + 1) && passage.name(at + 1) == null) {
            votes.vote(name, NameKind.COMPANY); // "X, spécialiste de", said of nothing but a firm
            votes.vote(name, NameKind.COMPANY);
            return;
        }
        boolean heading = passage.is(':', at) && name.firstToken() == passage.first();
        boolean apposition = (passage.is(',', at) || heading || isCopula(at))
                && (passage.is(Words.ARTICLE, at + 1) || at > name.endToken() || isCounted(at + 1));
        int from = apposition ? pastFamily(at + 2) : at;
        for (int next = from; passage.has(next) && next - from < REACH; next++) {
            if (passage.name(next) != null || passage.is(',', next)
                    || (passage.preposition(next) != null && !isGlued(next))
                    || (!passage.tokens().is(next, TokenKind.WORD) && !passage.tokens().is(next, TokenKind.HYPHEN))
                    || passage.is(Words.ARTICLE, next)) {
                return;
            }
            if (!apposition && !isCompound(next)) {
                return;
            }
            if (passage.is(Words.PERSON, next)) {
                votes.vote(name, apposition ? NameKind.PERSON : NameKind.COMPANY);
                return;
            }
            boolean maker = passage.is(Words.COMPANY, next + 1) && passage.name(next + 1) == null;
            if (!maker && votes.voteWord(passage, name, next, apposition ? next : at)) { // "a scooter maker" is no scooter
                return;
            }
        }
    }

    /** "X, une famille de petits modèles": what a family is made of tells what it is. */
    private int pastFamily(int from) {
        int at = passage.is(Words.NEW, from) ? from + 1 : from;
        boolean several = passage.is(Words.FAMILY, at) || passage.is(Words.EDITION, at);
        return several && passage.preposition(at + 1) == Function.OF ? at + 2 : from;
    }

    /** "Allo et Duo, deux applications": what is said of the last of a pair is said of both. */
    private int endOfPair(NameMention name) {
        int end = name.endToken();
        NameMention other = passage.is(Words.CONJUNCTION, end) ? passage.name(end + 1) : null;
        boolean both = other != null && passage.is(',', other.endToken()) && other.kind() == name.kind()
                && !passage.is(Words.ARTICLE, other.endToken() + 1) && passage.name(other.endToken() + 1) == null;
        return both && other != null ? other.endToken() : end;
    }

    /** "an instruction-following model": a word in a compound is no preposition. */
    private boolean isGlued(int token) {
        return passage.tokens().is(token - 1, TokenKind.HYPHEN) && passage.tokens().glued(token);
    }

    /** "Duo, two apps". */
    private boolean isCounted(int token) {
        return passage.has(token + 1) && !passage.tokens().capitalised(token) && passage.name(token) == null
                && votes.classes().values().stream().anyMatch(words -> words.has(passage.tokens(), token + 1));
    }

    /** "X is a new assistant". */
    private boolean isCopula(int token) {
        return passage.senses(token).stream().anyMatch(
                sense -> passage.grammar().auxiliary(sense) == Auxiliary.PASSIVE && sense.tense() == Tense.PRESENT);
    }

    /** Whether a small word may go on a compound that a name opens, as in "the A7 chip". */
    private boolean isCompound(int token) {
        return !passage.tokens().capitalised(token) && passage.senses(token).stream().noneMatch(s -> s.isVerb())
                && !passage.is(Words.CONJUNCTION, token) && !passage.is(Words.RELATIVE, token);
    }
}
