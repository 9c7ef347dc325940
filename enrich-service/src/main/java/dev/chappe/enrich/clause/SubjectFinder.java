package dev.chappe.enrich.clause;

import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb by reading leftwards from it: the nearest fitting name that depends on nothing, past
 * appositions, parentheses and relative clauses; through the verb that governs it where it has no subject of its own.
 */
final class SubjectFinder {

    private static final int DEEPEST = 3;
    private static final int FARTHEST = 30;
    private static final int ANTECEDENT = 14;

    private final Passage passage;
    private final Clauses clauses;
    private final Predicate<NameMention> accept;
    private final VerbGroup group;
    private final int depth;

    /** Names that depend on nothing, the nearest first. */
    private final List<NameMention> free = new ArrayList<>();
    /** Names after "of": whose the subject is. */
    private final List<NameMention> owners = new ArrayList<>();
    private boolean stands;
    private @Nullable VerbGroup outer;

    SubjectFinder(Passage passage, Clauses clauses, Predicate<NameMention> accept, VerbGroup group, int depth) {
        this.passage = passage;
        this.clauses = clauses;
        this.accept = accept;
        this.group = group;
        this.depth = depth;
    }

    Subject find() {
        int at = group.first() - 1;
        while (passage.has(at) && group.first() - at < FARTHEST) {
            NameMention name = passage.name(at);
            if (name != null) {
                at = take(name) - 1;
            } else if (passage.is(')', at)) {
                at = Math.min(at, clauses.opening(at)) - 1;
            } else if (passage.is(Words.SUBJECT_RELATIVE, at) && isSubjectOfRelative(at)) {
                NameMention antecedent = antecedent(at - 1);
                return antecedent == null ? Subject.NONE : Subject.of(List.of(antecedent));
            } else if (Clauses.isWall(passage, at)) {
                break;
            } else {
                int next = readWord(at);
                if (next < 0) {
                    break;
                }
                at = next;
            }
        }
        return settle();
    }

    /** Takes a name into account, and tells where it begins. */
    private int take(NameMention name) {
        NameMention whole = withOwner(name);
        if (!clauses.isModifier(name) && (accept.test(name) || accept.test(whole))) {
            NameMention taken = accept.test(whole) ? whole : name;
            Function governor = clauses.governor(taken);
            if (governor == null) {
                if (free.isEmpty() || clauses.isJoined(taken, free.getLast(), free.size() == 1)) {
                    free.add(taken);
                }
            } else if (governor == Function.OF && free.isEmpty() && taken.kind() != NameKind.UNKNOWN
                    && !isOfPeople(taken)) {
                owners.add(taken);
            }
        }
        return whole.firstToken();
    }

    /** "les salariés de La Poste" are not La Poste. */
    private boolean isOfPeople(NameMention name) {
        for (int at = name.firstToken() - 1; passage.has(at) && name.firstToken() - at < 6; at--) {
            if (passage.is(Words.PEOPLE, at)) {
                return true;
            }
        }
        return false;
    }

    /** "Google Life Sciences" is Google's. */
    private NameMention withOwner(NameMention name) {
        NameMention before = passage.name(name.firstToken() - 1);
        boolean unit = before != null && name.kind() == NameKind.UNKNOWN && accept.test(before)
                && before.kind().isOrganisation() && before.kind() != NameKind.AGENCY;
        return unit && before != null ? before : name;
    }

    /** Whether a relative pronoun is what the verb has as its subject: nothing else was met on the way to it. */
    private boolean isSubjectOfRelative(int at) {
        return free.isEmpty() && !stands && (at == group.first() - 1 || passage.is(',', at + 1));
    }

    /** Reads a small word, and tells where to go on; -1 when the clause begins here. */
    private int readWord(int at) {
        VerbGroup verb = VerbGroups.finiteAt(passage, at);
        if (verb != null) {
            int before = verb.first() - 1;
            boolean aside = passage.is(',', group.first() - 1);
            if (passage.is(Words.RELATIVE, before) && (free.isEmpty() || aside)) {
                free.clear();
                return before - 1;
            }
            outer = verb;
            return -1;
        }
        if (free.isEmpty() && passage.is(Words.SPEAKER, at) && !passage.is(Words.CLITIC, at)) {
            return -1;
        }
        if (free.isEmpty() && (passage.is(Words.PRONOUN, at)
                || (passage.is(Words.COMPANY, at) && group.first() - at < 10 && clauses.isDescription(at)))) {
            stands = true;
        }
        return at - 1;
    }

    private Subject settle() {
        if (!free.isEmpty()) {
            Collections.reverse(free);
            return Subject.of(free);
        }
        if (stands) {
            return Subject.EARLIER;
        }
        Subject owner = owners.isEmpty() ? Subject.NONE : Subject.of(List.of(owners.getLast()));
        VerbGroup above = outer;
        boolean continues = group.is(Mark.DEPENDENT) || passage.is(Words.CONJUNCTION, group.first() - 1)
                || passage.is(',', group.first() - 1);
        if (above == null || depth == DEEPEST || (!continues && !owners.isEmpty())) {
            return owner;
        }
        Subject found = new SubjectFinder(passage, clauses, accept, above, depth + 1).find();
        return found.names().isEmpty() && !owners.isEmpty() ? owner : found;
    }

    /** The nearest name to the left that a relative pronoun can mean. */
    private @Nullable NameMention antecedent(int from) {
        for (int at = from; passage.has(at) && from - at < ANTECEDENT; at--) {
            NameMention name = passage.name(at);
            if (name != null && accept.test(name)) {
                return withOwner(name);
            }
            if (name != null) {
                at = name.firstToken();
            } else if (Clauses.isWall(passage, at)) {
                return null;
            }
        }
        return null;
    }
}
