package dev.chappe.enrich.clause;

import dev.chappe.enrich.grammar.Auxiliary;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.Period;
import dev.chappe.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads verb groups: from the verb leftwards over whatever stands before it. */
public final class VerbGroups {

    private VerbGroups() {}

    /** The group of a finite verb at the token, null when the token is none. */
    public static @Nullable VerbGroup finiteAt(Passage passage, int token) {
        return passage.has(token) ? passage.text().finite(token, passage) : null;
    }

    static @Nullable VerbGroup readFinite(Passage passage, int token) {
        for (WordSense sense : passage.verbs(token)) {
            Tense tense = sense.tense();
            if (tense != null && tense.isFinite()) {
                return read(passage, token, sense);
            }
        }
        return null;
    }

    /** The senses of a token in which it is a verb and no noun of the same form. */
    static List<WordSense> readVerbs(Passage passage, int token) {
        if (passage.figure(token) instanceof Period) {
            return List.of(); // "last year", "cet été"
        }
        List<WordSense> senses = passage.senses(token);
        List<WordSense> verbs = List.of();
        for (WordSense sense : senses) {
            if (sense.isVerb() && isVerb(passage, token, sense)) {
                verbs = verbs.isEmpty() ? new ArrayList<>(senses.size()) : verbs;
                verbs.add(sense);
            }
        }
        return verbs;
    }

    private static boolean isVerb(Passage passage, int token, WordSense sense) {
        if (passage.preposition(token) != null && passage.preposition(token + 1) != Function.IN
                && passage.preposition(token + 1) != Function.TO) {
            return false; // "entre Veolia et Suez", but "entre en Bourse", "entre au capital"
        }
        List<WordSense> senses = passage.senses(token);
        boolean alsoNoun = senses.stream().anyMatch(other -> !other.isVerb());
        boolean small = !passage.tokens().capitalised(token) || token == passage.first() || passage.isTitle();
        if (!small) {
            return false;
        }
        boolean compound = (passage.tokens().is(token - 1, TokenKind.HYPHEN) && passage.tokens().glued(token))
                || (passage.tokens().is(token + 1, TokenKind.HYPHEN) && passage.tokens().glued(token + 1));
        if (compound && !passage.is(Words.COMPOUND_VERB, token)) {
            return false;
        }
        int before = skipAdverbs(passage, token - 1);
        if (alsoNoun && passage.figure(before) instanceof Money) {
            return false; // "a $20 billion plan to expand"
        }
        boolean led = passage.is(Words.LINKER, before) || isAuxiliary(passage, before);
        if (sense.tense() == Tense.INFINITIVE && led) {
            return true;
        }
        boolean twofold = senses.stream().anyMatch(other -> other.tense() == Tense.INFINITIVE)
                && senses.stream().anyMatch(other -> other.tense() == Tense.PRESENT);
        if (twofold && led == (sense.tense() != Tense.INFINITIVE)) {
            return false;
        }
        boolean finite = sense.tense() != null && sense.tense().isFinite();
        if ((passage.is(Words.ARTICLE, before) && (alsoNoun || !finite || !passage.is(Words.CLITIC, before)))
                || (passage.tokens().is(before, TokenKind.CLITIC) && passage.senses(before).isEmpty())) {
            return false;
        }
        if (!alsoNoun || sense.tense() == Tense.PAST || sense.tense() == Tense.FUTURE) {
            return true;
        }
        Function preposition = passage.preposition(before);
        boolean linked = passage.is(Words.LINKER, before);
        if (passage.is(Words.ARTICLE, before) || (preposition != null && !linked)) {
            return false;
        }
        if (linked) {
            return sense.tense() == Tense.INFINITIVE;
        }
        return passage.name(before) != null || passage.is(Words.PRONOUN, before) || passage.is(Words.RELATIVE, before)
                || !passage.senses(before).isEmpty() || passage.is(Words.CLITIC, before) || before < passage.first()
                || passage.is(Words.COMPANY, before) || passage.is(',', before) || passage.is(')', before)
                || passage.is(Words.NEGATION, before)
                || (passage.grammar().control(sense) != null && passage.is(Words.LINKER, token + 1));
    }

    private static boolean isAuxiliary(Passage passage, int token) {
        for (WordSense sense : passage.senses(token)) {
            Auxiliary auxiliary = passage.grammar().auxiliary(sense);
            if (auxiliary == Auxiliary.FUTURE || auxiliary == Auxiliary.MODAL || auxiliary == Auxiliary.EXPECTED) {
                return true;
            }
        }
        return false;
    }

    static int skipAdverbs(Passage passage, int token) {
        int at = token;
        while (passage.has(at) && passage.name(at) == null && passage.isAdverb(at)
                && !passage.is(Words.NEGATION, at)) {
            at--;
        }
        return at;
    }

    /** Reads the group that ends with the verb at the token. */
    public static VerbGroup read(Passage passage, int head, WordSense sense) {
        return new VerbGroupReader(passage, head, sense).read();
    }
}
