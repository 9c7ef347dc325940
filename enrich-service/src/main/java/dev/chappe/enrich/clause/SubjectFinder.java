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
    private static final int DESCRIPTION = 10;

    private final Passage passage;
    private final Clauses clauses;
    private final Dependence dependence;
    private final JoinedNames joined;
    private final Asides asides;
    private final Predicate<NameMention> accept;
    private final VerbGroup group;
    private final int depth;

    /** Names that depend on nothing, the nearest first. */
    private final List<NameMention> free = new ArrayList<>();
    /** Names after "of": whose the subject is. */
    private final List<NameMention> owners = new ArrayList<>();
    private Subject.Stand stand = Subject.Stand.NONE;
    private int standToken = -1;
    private @Nullable VerbGroup outer;
    /** Whether somebody who is no organisation does it. */
    private boolean person;
    /** Tokens that were passed over because they are a clause of their own. */
    private int skipped;

    SubjectFinder(Passage passage, Clauses clauses, Predicate<NameMention> accept, VerbGroup group, int depth) {
        this.passage = passage;
        this.clauses = clauses;
        this.dependence = new Dependence(passage);
        this.joined = new JoinedNames(passage, accept);
        this.asides = new Asides(passage);
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
            } else if (asides.opening(at) < at || passage.is(')', at)) {
                at = asides.opening(at) - 1;
            } else if (passage.is(Words.SUBJECT_RELATIVE, at) && isSubjectOfRelative(at)) {
                NameMention antecedent = antecedent(at - 1);
                return antecedent == null ? Subject.NONE : Subject.of(List.of(antecedent));
            } else if (isAside(at)) {
                free.clear();
                at -= 2;
            } else if (Asides.isWall(passage, at)) {
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

    /** "Contoso, which toppled Fabrikam, grew": what was met on the way belongs to the relative clause. */
    private boolean isAside(int at) {
        return passage.is(',', group.first() - 1) && passage.is(Words.SUBJECT_RELATIVE, at) && passage.is(',', at - 1);
    }

    /** Takes a name into account, and tells where it begins. */
    private int take(NameMention name) {
        NameMention whole = withOwner(name);
        if (!dependence.isModifier(name) && (accept.test(name) || accept.test(whole))) {
            NameMention taken = accept.test(whole) ? whole : name;
            Function governor = dependence.governor(taken);
            if (governor == null) {
                if (free.isEmpty() || joined.isJoined(taken, free.getLast(), free.size() == 1)) {
                    free.add(taken);
                }
            } else if (governor == Function.OF && free.isEmpty() && taken.kind() != NameKind.UNKNOWN
                    && !dependence.isOfPeople(taken)) {
                owners.add(taken);
            }
        }
        person |= free.isEmpty() && owners.isEmpty() && name.kind() == NameKind.PERSON && !accept.test(name)
                && dependence.governor(name) == null;
        return whole.firstToken();
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
        return free.isEmpty() && stand == Subject.Stand.NONE && (at == group.first() - 1 || passage.is(',', at + 1));
    }

    /** Reads a small word, and tells where to go on; -1 when the clause begins here. */
    private int readWord(int at) {
        VerbGroup verb = VerbGroups.finiteAt(passage, at);
        if (verb != null) {
            int before = verb.first() - 1;
            boolean aside = passage.is(',', group.first() - 1);
            int relative = passage.is(Words.RELATIVE, before) ? before : asides.relative(before);
            if (passage.has(relative) && (free.isEmpty() || aside)) {
                free.clear();
                skipped = group.first() - relative;
                return relative - 1;
            }
            if (passage.is(Words.CONJUNCTION, group.first() - 1)) {
                free.clear(); // "X rachète Y et grimpe": Y is what the first verb acts on
            }
            outer = verb;
            return -1;
        }
        if (free.isEmpty() && passage.is(Words.SPEAKER, at) && !passage.is(Words.CLITIC, at)) {
            NameMention speaker = new Speakers(passage).after(group.head(), accept);
            if (speaker != null) {
                free.add(speaker);
            }
            return -1;
        }
        if (person && passage.is(Words.ARTICLE, at) && passage.is(Words.PERSON, at + 1)) {
            return -1; // "After the plans of X, the minister Y announced"
        }
        if (free.isEmpty() && stand == Subject.Stand.NONE) {
            stand = standAt(at);
            standToken = at;
        }
        return at - 1;
    }

    /** Whether a token stands for names that were told before. */
    private Subject.Stand standAt(int at) {
        if (passage.is(Words.PRONOUN, at)) {
            return Subject.Stand.EARLIER_NAME;
        }
        boolean description = passage.is(Words.COMPANY, at) && group.first() - at - skipped < DESCRIPTION
                && clauses.isDescription(at);
        if (!description) {
            return Subject.Stand.NONE;
        }
        boolean plural = passage.is(Words.COMPANIES, at);
        for (int before = at; passage.has(before) && at - before < 4; before--) {
            if (passage.is(Words.SEVERAL, before)) {
                return Subject.Stand.EARLIER_NAMES;
            }
            plural |= passage.is(Words.PLURAL, before);
        }
        // "French start-ups raised": a kind of firm, and nobody that was named before
        return plural ? Subject.Stand.NONE : Subject.Stand.EARLIER_NAME;
    }

    private Subject settle() {
        if (!free.isEmpty()) {
            Collections.reverse(free);
            return Subject.of(free);
        }
        if (stand != Subject.Stand.NONE) {
            Subject speaker = speaker();
            return speaker.names().isEmpty() ? new Subject(List.of(), stand, standToken) : speaker;
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

    /** "Fabrikam said it would invest", "Fabrikam annonce qu'il investira": who says it means itself. */
    private Subject speaker() {
        int before = passage.is(Words.SUBORDINATOR, standToken - 1) || passage.is(Words.RELATIVE, standToken - 1)
                ? standToken - 2
                : standToken - 1;
        VerbGroup saying = passage.is(Words.PRONOUN, standToken) && depth < DEEPEST
                ? VerbGroups.finiteAt(passage, before)
                : null;
        return saying != null && passage.grammar().isSaying(saying.sense())
                ? new SubjectFinder(passage, clauses, accept, saying, depth + 1).find()
                : Subject.NONE;
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
            } else if (Asides.isWall(passage, at)) {
                return null;
            }
        }
        return null;
    }
}
