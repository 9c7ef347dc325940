package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whose the doing is that a noun tells: "Contoso's purchase", "sa levée de fonds", the subject of the verb above. */
final class NounSubjects {

    private static final int OWNER = 8;
    private static final int ADJECTIVES = 4;
    private static final int REACH = 14;

    private final Passage passage;
    private final Antecedents antecedents;
    private final int first;
    private final int end;
    private final boolean acting;
    private final @Nullable VerbGroup group;

    /**
     * @param acting
     *            whether the noun does something to somebody who may be named right before it
     * @param group
     *            the verb that the noun depends on, null when there is none
     */
    NounSubjects(Passage passage, Antecedents antecedents, int first, int end, boolean acting,
            @Nullable VerbGroup group) {
        this.passage = passage;
        this.antecedents = antecedents;
        this.first = first;
        this.end = end;
        this.acting = acting;
        this.group = group;
    }

    Arguments.Found find(Clauses clauses, Predicate<NameMention> accept) {
        NameMention before = nameBefore(passage, first);
        if (before != null && accept.test(before)
                && (clauses.isModifier(before) || !acting || new NounObjects(passage, first, end).opensOf())) {
            return Arguments.Found.of(List.of(before));
        }
        if (passage.is(Words.POSSESSIVE, first - 1)) {
            Arguments.Found several = group == null || group.is(Mark.PASSIVE)
                    ? Arguments.Found.NOTHING
                    : VerbArguments.subject(passage, antecedents, group, accept);
            if (several.names().size() > 1) {
                return several;
            }
            NameMention owner = ownerBefore(clauses, accept);
            return owner == null
                    ? Arguments.Found.NOTHING
                    : new Arguments.Found(List.of(owner), !passage.has(owner.firstToken()));
        }
        NameMention beside = nameBeside();
        if (beside != null && accept.test(beside)) {
            return Arguments.Found.of(List.of(beside));
        }
        if (group == null && passage.preposition(first - 1) == Function.IN) {
            List<NameMention> joined = clauses.joinedBefore(first - 1); // "Contoso, in partnership with Fabrikam, ..."
            boolean opening = first - 1 == passage.first(); // "En partenariat avec Fabrikam, Contoso..."
            return Arguments.Found.of(joined.isEmpty() && opening ? clauses.firstFree(end) : joined);
        }
        VerbGroup main = group == null && opens() ? verbBehind() : group;
        return main == null || main.is(Mark.PASSIVE)
                ? Arguments.Found.NOTHING
                : VerbArguments.subject(passage, antecedents, main, accept);
    }

    /** The name that qualifies the noun: "Contoso's planned", "Contoso Inc. proposed". */
    static @Nullable NameMention nameBefore(Passage passage, int first) {
        boolean owned = false;
        for (int at = first - 1; passage.has(at) && first - at < OWNER; at--) {
            boolean plural = isPluralGenitive(passage, at);
            owned |= passage.is(Words.GENITIVE, at) || plural;
            NameMention name = passage.name(at);
            if (name != null) {
                return owned || passage.tokens().is(name.endToken(), TokenKind.CLITIC)
                        || first - name.endToken() < ADJECTIVES ? name : null;
            }
            boolean word = plural || passage.tokens().is(at, TokenKind.WORD)
                    || passage.tokens().is(at, TokenKind.CLITIC)
                    || passage.tokens().is(at, TokenKind.HYPHEN) || passage.figure(at) != null
                    || (passage.is('.', at) && passage.is(Words.LEGAL_FORM, at - 1));
            boolean verb = !passage.tokens().is(at, TokenKind.CLITIC) && VerbGroups.finiteAt(passage, at) != null
                    && !(at == first - 1 && isParticiple(passage, at));
            if (!word || verb || passage.preposition(at) != null || passage.is(Words.ARTICLE, at)
                    || passage.is(Words.CONJUNCTION, at)) {
                return null;
            }
        }
        return null;
    }

    /** "JD Sports' takeover". */
    private static boolean isPluralGenitive(Passage passage, int at) {
        NameMention owner = passage.is('\'', at) || passage.is('’', at) ? passage.name(at - 1) : null;
        return owner != null && owner.text().endsWith("s") && passage.tokens().glued(at);
    }

    private static boolean isParticiple(Passage passage, int at) {
        return passage.senses(at).stream().anyMatch(sense -> sense.tense() == Tense.PARTICIPLE);
    }

    /** "sa levée de fonds": the nearest name before, or the one meant. */
    private @Nullable NameMention ownerBefore(Clauses clauses, Predicate<NameMention> accept) {
        NameMention owner = null;
        for (NameMention name : passage.names()) {
            if (name.endToken() <= first && accept.test(name) && !clauses.isModifier(name)
                    && clauses.governor(name) == null) {
                owner = name;
            }
        }
        return owner != null ? owner : antecedents.at(passage, first, accept);
    }

    /** "Contoso, avec une levée de 6 millions": the name before the phrase. */
    private @Nullable NameMention nameBeside() {
        for (int at = first - 1; passage.has(at) && first - at < REACH; at--) {
            if (passage.preposition(at) == Function.WITH) {
                return passage.is(',', at - 1) ? passage.name(at - 2) : null;
            }
            if (passage.is(',', at) || passage.name(at) != null) {
                return null;
            }
        }
        return null;
    }

    /** "Avec une levée de fonds de 8 millions d'euros, la start-up X veut": the phrase that a sentence begins with. */
    private boolean opens() {
        for (int at = first - 1; passage.has(at) && first - at < ADJECTIVES; at--) {
            if (passage.preposition(at) == Function.WITH) {
                return at == passage.first() || passage.tokens().capitalised(at);
            }
        }
        return false;
    }

    private @Nullable VerbGroup verbBehind() {
        for (int at = end; passage.has(at) && !passage.is(';', at); at++) {
            VerbGroup verb = VerbGroups.finiteAt(passage, at);
            if (verb != null) {
                return verb;
            }
        }
        return null;
    }
}
