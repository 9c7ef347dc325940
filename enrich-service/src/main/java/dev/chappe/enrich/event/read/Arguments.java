package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Clauses;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.Subject;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.article.Antecedents;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a trigger in a sentence has as its subject, object and so on. */
final class Arguments {

    private static final int FARTHEST = 25;
    private static final int OWNER = 8;

    private final Passage passage;
    private final Antecedents antecedents;
    private final int first;
    private final int end;
    /** The trigger's own group, or of a noun the verb that governs it; null when there is none. */
    private final @Nullable VerbGroup group;
    private final boolean verb;
    private final boolean turned;

    private Arguments(Passage passage, Antecedents antecedents, int first, int end, @Nullable VerbGroup group,
            boolean verb, boolean turned) {
        this.passage = passage;
        this.antecedents = antecedents;
        this.first = first;
        this.end = end;
        this.group = group;
        this.verb = verb;
        this.turned = turned;
    }

    /**
     * Of a verb.
     *
     * @param end
     *            one past the trigger's last token
     * @param transitive
     *            whether the passive turns subject and object around
     */
    static Arguments ofVerb(Passage passage, Antecedents antecedents, VerbGroup group, int end, boolean transitive) {
        return new Arguments(passage, antecedents, group.first(), end, group, true,
                transitive && group.is(Mark.PASSIVE));
    }

    /** Of a noun. */
    static Arguments ofNoun(Passage passage, Antecedents antecedents, int first, int end) {
        return new Arguments(passage, antecedents, first, end, governor(passage, first), false, false);
    }

    private static @Nullable VerbGroup governor(Passage passage, int noun) {
        for (int at = noun - 1; passage.has(at) && noun - at < FARTHEST; at--) {
            VerbGroup group = VerbGroups.finiteAt(passage, at);
            if (group != null) {
                return group;
            }
            if (passage.is(';', at)) {
                return null;
            }
        }
        return null;
    }

    @Nullable
    VerbGroup group() {
        return group;
    }

    boolean isVerb() {
        return verb;
    }

    int end() {
        return end;
    }

    int first() {
        return first;
    }

    /** Names found in a function, and whether they stand outside of the sentence's own grammar. */
    record Found(List<NameMention> names, boolean antecedent) {

        static final Found NOTHING = new Found(List.of(), false);

        static Found of(List<NameMention> names) {
            return new Found(names, false);
        }
    }

    Found find(Function function, Predicate<NameMention> accept) {
        Clauses clauses = new Clauses(passage, accept);
        return switch (function) {
            case SUBJECT -> turned ? agent(clauses) : verb ? subject(clauses, accept) : subjectOfNoun(clauses, accept);
            case OBJECT -> turned ? passiveSubject(clauses, accept) : object(clauses, accept);
            case OF, BY, TO, FROM, WITH, AGAINST, FOR, IN, ON, AT, BETWEEN -> after(function, clauses, accept);
            case ANY -> Found.of(nearest(accept));
            case MAKER -> Found.NOTHING;
        };
    }

    private Found after(Function function, Clauses clauses, Predicate<NameMention> accept) {
        List<NameMention> names = clauses.after(end, function);
        if (!names.isEmpty() || function != Function.WITH) {
            return Found.of(names);
        }
        for (int at = end; passage.has(at) && at - end < FARTHEST; at++) {
            if (passage.preposition(at) == Function.WITH) {
                NameMention meant = clauses.isDescribedAfter(at) ? antecedents.at(passage, first, accept) : null;
                return meant == null ? Found.NOTHING : new Found(List.of(meant), true);
            }
        }
        return Found.NOTHING;
    }

    /** Whose the object is: "blocked Contoso's purchase of Fabrikam". */
    List<NameMention> ownerOfObject(Predicate<NameMention> accept) {
        for (int at = end; verb && !turned && passage.has(at) && at - end < 4; at++) {
            NameMention name = passage.name(at);
            if (name != null) {
                boolean owner = accept.test(name) && passage.tokens().is(name.endToken(), TokenKind.CLITIC);
                return owner ? List.of(name) : List.of();
            }
            if (passage.preposition(at) != null) {
                return List.of();
            }
        }
        return List.of();
    }

    private Found agent(Clauses clauses) {
        return Found.of(clauses.after(end, Function.BY));
    }

    private Found object(Clauses clauses, Predicate<NameMention> accept) {
        List<NameMention> names = verb || opensOf() ? clauses.objects(end) : List.of();
        VerbGroup own = group;
        if (names.isEmpty() && verb && own != null) {
            names = clauses.relativeObjects(own);
        }
        if (names.isEmpty() && verb && isDescribed(clauses)) {
            NameMention meant = antecedents.at(passage, first, accept);
            return meant == null ? Found.NOTHING : new Found(List.of(meant), true);
        }
        if (names.isEmpty() && !verb) {
            boolean possessive = passage.tokens().is(first - 1, TokenKind.CLITIC);
            NameMention before = passage.name(possessive ? first - 2 : first - 1);
            if (before != null && accept.test(before)) {
                return Found.of(List.of(before));
            }
        }
        return Found.of(names);
    }

    /** "barred the search giant": the object is a description. */
    private boolean isDescribed(Clauses clauses) {
        for (int at = end; passage.has(at) && at - end < 5 && passage.name(at) == null; at++) {
            if (passage.preposition(at) != null && !passage.is(Words.ARTICLE, at)) {
                return false;
            }
            if (passage.is(',', at)) {
                return false;
            }
            if (passage.is(Words.COMPANY, at)) {
                return clauses.isDescription(at);
            }
        }
        return false;
    }

    /** Whether an "of" follows a noun, with no more than a few words in between. */
    private boolean opensOf() {
        boolean by = false;
        for (int at = end; passage.has(at) && at - end < (by ? 8 : 4) && (by || passage.name(at) == null); at++) {
            if (passage.preposition(at) == Function.OF) {
                return true;
            }
            by |= passage.preposition(at) == Function.BY;
        }
        return false;
    }

    private Found passiveSubject(Clauses clauses, Predicate<NameMention> accept) {
        VerbGroup own = group;
        if (own == null) {
            return Found.NOTHING;
        }
        if (own.is(Mark.AFTER_NOUN)) {
            return Found.of(clauses.joinedBefore(own.first()));
        }
        return subject(clauses, accept);
    }

    private Found subject(Clauses clauses, Predicate<NameMention> accept) {
        VerbGroup own = group;
        if (own == null) {
            return Found.NOTHING;
        }
        if (own.sense().tense() == Tense.GERUND && passage.preposition(own.first() - 1) == Function.IN) {
            VerbGroup main = governor(passage, own.first()); // "X a surpris en levant 3 millions"
            own = main == null ? own : main;
        }
        Subject subject = clauses.subject(own);
        if (!subject.names().isEmpty()) {
            return Found.of(subject.names());
        }
        boolean person = subject.stand() == Subject.Stand.NONE
                && !new Clauses(passage, Arguments::isPerson).subject(own).names().isEmpty();
        if (subject.stand() == Subject.Stand.NONE && !person) {
            return Found.NOTHING;
        }
        if (subject.stand() == Subject.Stand.EARLIER_NAMES) {
            List<NameMention> several = antecedents.several(passage, accept);
            if (!several.isEmpty()) {
                return new Found(several, true);
            }
        }
        NameMention name = antecedents.described(passage, own.first(), subject.token(), accept);
        return name == null ? Found.NOTHING : new Found(List.of(name), true);
    }

    /** Who speaks for a company acts for it. */
    private static boolean isPerson(NameMention name) {
        return name.kind() == NameKind.PERSON;
    }

    private Found subjectOfNoun(Clauses clauses, Predicate<NameMention> accept) {
        for (int at = first - 1; passage.has(at) && first - at < OWNER && !separates(at); at--) {
            NameMention name = passage.name(at);
            if (name != null) {
                boolean possessive = passage.tokens().is(name.endToken(), TokenKind.CLITIC);
                if (accept.test(name) && (possessive || at == first - 1)) {
                    return Found.of(List.of(name));
                }
                break;
            }
        }
        if (passage.is(Words.POSSESSIVE, first - 1)) {
            Found several = group == null || group.is(Mark.PASSIVE) ? Found.NOTHING : subject(clauses, accept);
            if (several.names().size() > 1) {
                return several;
            }
            NameMention owner = ownerBefore(clauses, accept);
            return owner == null ? Found.NOTHING : new Found(List.of(owner), !passage.has(owner.firstToken()));
        }
        VerbGroup governing = group;
        if (governing == null && passage.has(first - 1)) {
            return Found.of(opening(clauses));
        }
        return governing == null || governing.is(Mark.PASSIVE) ? Found.NOTHING : subject(clauses, accept);
    }

    /** What stands between an owner and the owned is no verb and no preposition. */
    private boolean separates(int at) {
        return first - at > 4 && (passage.preposition(at) != null || VerbGroups.finiteAt(passage, at) != null);
    }

    /** "sa levée de fonds": the nearest name before, or the one meant. */
    private @Nullable NameMention ownerBefore(Clauses clauses, Predicate<NameMention> accept) {
        NameMention owner = null;
        for (NameMention name : passage.names()) {
            if (name.endToken() <= first && accept.test(name) && !clauses.isModifier(name)) {
                owner = name;
            }
        }
        return owner != null ? owner : antecedents.at(passage, first, accept);
    }

    /** "Avec une levée de fonds de 8 millions, la start-up X...": the subject of the clause that the phrase opens. */
    private List<NameMention> opening(Clauses clauses) {
        for (int at = passage.first(); at < first; at++) {
            if (passage.preposition(at) == Function.WITH) {
                return clauses.firstFree(end);
            }
        }
        return List.of();
    }

    /** The accepted name nearest to the trigger, on either side. */
    private List<NameMention> nearest(Predicate<NameMention> accept) {
        List<NameMention> fitting = new ArrayList<>(passage.names().stream()
                .filter(accept.and(name -> name.kind() != NameKind.UNKNOWN)).toList());
        fitting.sort((one, other) -> Integer.compare(distance(one), distance(other)));
        return fitting.isEmpty() ? List.of() : List.of(fitting.getFirst());
    }

    private int distance(NameMention name) {
        return name.firstToken() >= end ? name.firstToken() - end : first - name.endToken();
    }
}
