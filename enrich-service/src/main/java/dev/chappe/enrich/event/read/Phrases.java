package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.event.read.Arguments.Found;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The phrases around a trigger that are found alike for verbs and nouns.
 *
 * @param first
 *            the trigger's first token
 * @param end
 *            one past its last token
 */
record Phrases(Passage passage, Antecedents antecedents, int first, int end) {

    private static final int HELPED = 3;
    private static final int FARTHEST = 25;

    /** What follows the trigger after a preposition of that meaning. */
    Found after(Function function, Clauses clauses, Predicate<NameMention> accept) {
        List<NameMention> names = clauses.after(end, function);
        if (function == Function.OF && !names.isEmpty() && hasComma(names.getFirst())) {
            return Found.NOTHING;
        }
        boolean describable = switch (function) {
            case WITH, BY, IN, TO -> true;
            default -> false;
        };
        if (!names.isEmpty() || !describable) {
            return Found.of(names);
        }
        for (int at = end; passage.has(at) && at - end < FARTHEST; at++) {
            if (function != Function.WITH && VerbGroups.finiteAt(passage, at) != null) {
                break;
            }
            if (passage.preposition(at) == function
                    && (function == Function.WITH || clauses.isDescribedAfter(at))) {
                NameMention meant = clauses.isDescribedAfter(at) ? antecedents.at(passage, first, accept) : null;
                return Found.meant(meant);
            }
        }
        return Found.NOTHING;
    }

    /** Whether a comma parts the trigger from a name: what is "of" it stands beside it. */
    private boolean hasComma(NameMention name) {
        for (int at = end; at < name.firstToken(); at++) {
            if (passage.is(',', at)) {
                return true;
            }
        }
        return false;
    }

    /** The accepted name nearest to the trigger, on either side. */
    Found nearest(Predicate<NameMention> accept) {
        List<NameMention> fitting = new ArrayList<>(passage.names().stream()
                .filter(accept.and(name -> name.kind() != NameKind.UNKNOWN)).toList());
        fitting.sort((one, other) -> Integer.compare(distance(one), distance(other)));
        return fitting.isEmpty() ? Found.NOTHING : Found.of(List.of(fitting.getFirst()));
    }

    private int distance(NameMention name) {
        return name.firstToken() >= end ? name.firstToken() - end : first - name.endToken();
    }

    /** The verb that a noun depends on, null when there is none. */
    static @Nullable VerbGroup governor(Passage passage, int noun) {
        boolean comma = false; // "announced a model that writes, and a partnership": past a relative clause
        for (int at = noun - 1; passage.has(at) && noun - at < FARTHEST; at--) {
            VerbGroup group = clauseVerb(passage, at);
            if (group != null && !(comma && passage.is(Words.SUBJECT_RELATIVE, group.first() - 1))) {
                return group;
            }
            comma |= passage.is(',', at);
            if (passage.is(';', at)) {
                return null;
            }
        }
        return null;
    }

    /** The group of the verb at a token, when it makes a clause: "a annoncé", "UBS launching", "UBS to launch". */
    static @Nullable VerbGroup clauseVerb(Passage passage, int at) {
        VerbGroup finite = VerbGroups.finiteAt(passage, at);
        if (finite != null) {
            return finite;
        }
        List<WordSense> verbs = passage.verbs(at);
        if (verbs.isEmpty()) {
            return null;
        }
        VerbGroup group = VerbGroups.read(passage, at, verbs.getFirst());
        boolean helped = group.first() < at && group.tense().isFinite();
        boolean ownSubject = verbs.getFirst().tense() != Tense.PARTICIPLE && passage.name(group.first() - 1) != null;
        return helped || ownSubject ? group : null;
    }

    /** The verb that a finite one helps: "imposed" of "has been imposed", "prononcée" of "vient d'être prononcée". */
    static VerbGroup whole(Passage passage, VerbGroup finite) {
        VerbGroup whole = finite;
        for (int at = finite.head() + 1; passage.has(at) && at - whole.head() <= HELPED; at++) {
            VerbGroup group = clauseVerb(passage, at);
            if (group != null && group.first() <= finite.first()) {
                whole = group;
            }
        }
        return whole;
    }
}
