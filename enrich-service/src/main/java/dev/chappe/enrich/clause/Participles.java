package dev.chappe.enrich.clause;

import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.mention.DateMention;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;

/** Tells whether a verb form without auxiliary is a participle of the passive: "a chip made by X", "X fined by Y". */
final class Participles {

    private static final int FARTHEST = 8;

    private final Passage passage;

    Participles(Passage passage) {
        this.passage = passage;
    }

    /** A participle with no auxiliary is passive, unless it is a past or present tense too and no agent follows. */
    boolean isPassive(int head) {
        boolean finite = passage.senses(head).stream()
                .anyMatch(other -> other.tense() == Tense.PAST || other.tense() == Tense.PRESENT);
        if (!finite || passage.preposition(head + 1) == Function.BY || hasAgent(head)) {
            return true;
        }
        return isAfterComma(head) || isAfterPlainNoun(head)
                || ((isAfterThing(head) || opensSentence(head)) && hasNoObject(head));
    }

    /** "Snapdragon 9 announced": things announce nothing. */
    private boolean isAfterThing(int head) {
        NameMention before = passage.name(VerbGroups.skipAdverbs(passage, head - 1));
        return before != null && before.kind().isThing();
    }

    /** "Announced on Tuesday, the X1": a past tense would need a subject. */
    private boolean opensSentence(int head) {
        return VerbGroups.skipAdverbs(passage, head - 1) < passage.first() && !passage.is(':', head + 1);
    }

    private boolean hasNoObject(int head) {
        int next = head + 1;
        return !passage.has(next) || passage.preposition(next) != null || passage.isAdverb(next)
                || passage.figure(next) instanceof DateMention || passage.is(Words.CONJUNCTION, next)
                || (passage.name(next) == null && passage.tokens().is(next, TokenKind.PUNCTUATION)
                        && !opensQuote(next));
    }

    private boolean opensQuote(int at) {
        return passage.is('"', at) || passage.is('«', at) || passage.is('“', at) || passage.is('‘', at);
    }

    /** "Meta fined 1.2 billion euros by Irish regulator": no name that it is done to follows, but one that does it. */
    private boolean hasAgent(int head) {
        for (int at = head + 1; passage.has(at) && at - head < FARTHEST; at++) {
            if (passage.preposition(at) == Function.BY) {
                return isAgent(at + 1);
            }
            if (passage.name(at) != null || passage.is(',', at) || VerbGroups.finiteAt(passage, at) != null) {
                return false;
            }
        }
        return false;
    }

    private boolean isAgent(int from) {
        for (int at = from; passage.has(at) && at - from < 4 && passage.figure(at) == null; at++) {
            boolean gerund = passage.senses(at).stream().anyMatch(other -> other.tense() == Tense.GERUND);
            if (gerund) {
                return false;
            }
            if (passage.name(at) != null || passage.is(Words.COMPANY, at) || passage.is(Words.AUTHORITY, at)) {
                return true;
            }
        }
        return false;
    }

    /** "Veo 3, released on Tuesday": a participle with a comma before it. */
    private boolean isAfterComma(int head) {
        int before = VerbGroups.skipAdverbs(passage, head - 1);
        boolean both = passage.is(Words.CONJUNCTION, before - 1) || passage.is(Words.CONJUNCTION, before);
        return passage.is(',', before) && !both && passage.name(before - 1) != null
                && passage.name(head + 1) == null
                && (passage.preposition(head + 1) != null || passage.figure(head + 1) instanceof DateMention);
    }

    /** "partnerships announced on stage". */
    private boolean isAfterPlainNoun(int head) {
        int before = head - 1;
        return passage.has(before) && passage.name(before) == null && passage.figure(before) == null
                && passage.tokens().is(before, TokenKind.WORD) && !passage.tokens().capitalised(before)
                && passage.preposition(head + 1) != null && !passage.isAdverb(before)
                && !passage.is(Words.COMPANY, before) && !passage.is(Words.PERSON, before)
                && !passage.is(Words.PRONOUN, before) && !passage.is(Words.SPEAKER, before)
                && !passage.is(Words.RELATIVE, before) && !passage.is(Words.CONJUNCTION, before)
                && passage.senses(before).stream().noneMatch(WordSense::isVerb);
    }
}
