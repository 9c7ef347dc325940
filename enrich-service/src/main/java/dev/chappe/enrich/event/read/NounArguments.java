package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a noun of action has beside it: whose it is, what it is of, and the verb that governs it. */
final class NounArguments implements Arguments {

    private static final int OWNER = 8;
    private static final int OPENING = 6;
    private static final int REACH = 14;

    private final Passage passage;
    private final Antecedents antecedents;
    private final int first;
    private final int end;
    private final boolean acting;
    private final @Nullable VerbGroup group;
    private final Phrases phrases;

    /**
     * @param first
     *            the noun's first token
     * @param end
     *            one past its last token
     * @param acting
     *            whether it does something to somebody who may be named right before it: "the Contoso takeover"
     */
    NounArguments(Passage passage, Antecedents antecedents, int first, int end, boolean acting) {
        this.passage = passage;
        this.antecedents = antecedents;
        this.first = first;
        this.end = end;
        this.acting = acting;
        this.group = Phrases.governor(passage, first);
        this.phrases = new Phrases(passage, antecedents, first, end);
    }

    @Override
    public @Nullable VerbGroup group() {
        return group;
    }

    @Override
    public int first() {
        return first;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public Found find(Function function, Predicate<NameMention> accept) {
        Clauses clauses = new Clauses(passage, accept);
        return switch (function) {
            case SUBJECT -> new NounSubjects(passage, antecedents, first, end, acting, group).find(clauses, accept);
            case OBJECT -> new NounObjects(passage, first, end).find(clauses, accept);
            case BETWEEN -> {
                Found pair = pair(accept);
                yield orAfterPassive(pair.names().isEmpty() ? phrases.after(function, clauses, accept) : pair, clauses,
                        function);
            }
            case WITH -> {
                Found after = phrases.after(function, clauses, accept);
                yield orAfterPassive(after.names().isEmpty() ? Found.of(partnerBefore(accept)) : after, clauses,
                        function);
            }
            case BY -> {
                Found after = phrases.after(function, clauses, accept);
                boolean another = !after.names().isEmpty() && isOfAnother(after);
                yield orAfterPassive(another ? Found.NOTHING : after, clauses, function);
            }
            case OF -> isOfBeyond(phrases.after(function, clauses, accept))
                    ? Found.NOTHING
                    : phrases.after(function, clauses, accept);
            case TO, AGAINST, ON ->
                orAfterPassive(phrases.after(function, clauses, accept), clauses, function);
            case FROM, FOR, IN, AT -> phrases.after(function, clauses, accept);
            case ANY -> phrases.nearest(accept);
            case TOPIC -> isOpening() ? Found.meant(antecedents.at(passage, first, accept)) : Found.NOTHING;
            case MAKER, OWNER, HOLDER, PART -> Found.NOTHING;
        };
    }

    /** "l'investissement de 2 milliards dans l'usine de X": what another phrase is of. */
    private boolean isOfBeyond(Found found) {
        int limit = found.names().isEmpty() ? end : found.names().getFirst().firstToken();
        for (int at = end; at < limit; at++) {
            Function preposition = passage.figure(at) == null ? passage.preposition(at) : null;
            if (preposition != null && preposition != Function.OF && !passage.is(Words.ARTICLE, at)) {
                return true;
            }
        }
        return false;
    }

    /** "marqué par la fermeture de l'usine X": what is named is only part of what does it. */
    private boolean isOfAnother(Found found) {
        boolean of = false;
        for (int at = found.names().getFirst().firstToken() - 1; at >= end; at--) {
            if (passage.preposition(at) == Function.BY) {
                return of || isAnswered(at);
            }
            of |= passage.preposition(at) == Function.OF;
            of &= !passage.is(Words.COMPANY, at);
        }
        return false;
    }

    /** "une offre écartée par X", "suivi par X": X does something else than the noun tells. */
    private boolean isAnswered(int by) {
        for (int at = by - 1; at >= end && by - at < OWNER; at--) {
            if (passage.is(Words.ANSWERED, at)) {
                return true;
            }
        }
        return false;
    }

    /** What stands beside the noun, else behind the verb that it is the subject of: "un investissement sera réalisé par X". */
    private Found orAfterPassive(Found beside, Clauses clauses, Function function) {
        if (!beside.names().isEmpty()) {
            return beside;
        }
        for (int at = end; passage.has(at) && at - end < REACH && !passage.is(';', at); at++) {
            VerbGroup verb = VerbGroups.finiteAt(passage, at);
            if (verb != null) {
                VerbGroup told = Phrases.whole(passage, verb);
                return told.is(Mark.PASSIVE) ? Found.of(clauses.after(told.head() + 1, function)) : Found.NOTHING;
            }
        }
        return Found.NOTHING;
    }

    /** "la fusion X/Y", "the X-Y merger". */
    private Found pair(Predicate<NameMention> accept) {
        NameMention left = passage.name(end);
        NameMention right = left != null && passage.is('/', left.endToken()) ? passage.name(left.endToken() + 1) : null;
        if (left == null) {
            right = passage.name(first - 1);
            left = right != null && isJoint(right.firstToken() - 1) ? passage.name(right.firstToken() - 2) : null;
        }
        return left != null && right != null && accept.test(left) && accept.test(right)
                ? Found.of(List.of(left, right))
                : Found.NOTHING;
    }

    private boolean isJoint(int token) {
        return passage.is('/', token) || passage.tokens().is(token, TokenKind.HYPHEN);
    }

    /** "a signé avec X un accord": a partner between the verb and the noun that is its object. */
    private List<NameMention> partnerBefore(Predicate<NameMention> accept) {
        if (group == null || Presupposed.is(passage, first)) {
            return List.of();
        }
        NameMention partner = null;
        for (NameMention name : passage.names()) {
            boolean with = name.endToken() <= first && name.firstToken() > group.head() && accept.test(name)
                    && new Clauses(passage, accept).governor(name) == Function.WITH
                    && !passage.is(Words.RELATIVE, name.endToken());
            partner = with ? name : partner;
        }
        return partner == null ? List.of() : List.of(partner);
    }

    /** Whether nothing but articles and the like stands before it: it is what the sentence is about. */
    private boolean isOpening() {
        for (int at = passage.first(); at < first; at++) {
            Function preposition = passage.preposition(at);
            boolean counted = passage.is(Words.PLURAL, at)
                    || (passage.is(Words.INDEFINITE, at) && passage.is(Words.MEASURE, end));
            if (counted || passage.name(at) != null || passage.figure(at) != null
                    || VerbGroups.finiteAt(passage, at) != null
                    || (preposition != null && preposition != Function.OF)) {
                return false;
            }
        }
        return first - passage.first() <= OPENING && !passage.isTitle();
    }

}
