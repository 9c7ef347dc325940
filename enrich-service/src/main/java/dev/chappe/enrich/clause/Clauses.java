package dev.chappe.enrich.clause;

import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the names that stand in a grammatical function to a verb or noun of a sentence. */
public final class Clauses {

    private static final int DEEPEST = 3;
    private static final int FARTHEST = 30;

    private final Passage passage;
    private final Predicate<NameMention> accept;

    /**
     * @param accept
     *            which names are looked for; others are passed over
     */
    public Clauses(Passage passage, Predicate<NameMention> accept) {
        this.passage = passage;
        this.accept = accept;
    }

    /**
     * Names of a subject.
     *
     * @param names
     *            in the order of the text, several when they are joined by "and"
     * @param meansEarlierName
     *            whether the subject is a pronoun or description that stands for a name before the sentence or clause
     */
    public record Subject(List<NameMention> names, boolean meansEarlierName) {

        static final Subject EARLIER = new Subject(List.of(), true);
    }

    /** The subject of a verb. */
    public Subject subject(VerbGroup group) {
        return subject(group, 0);
    }

    private Subject subject(VerbGroup group, int depth) {
        int at = group.first() - 1;
        if (passage.is(Words.RELATIVE, at) && passage.name(at) == null) {
            NameMention antecedent = antecedent(at - 1);
            return antecedent == null ? Subject.EARLIER : new Subject(List.of(antecedent), false);
        }
        List<NameMention> free = new ArrayList<>();
        List<NameMention> owners = new ArrayList<>();
        boolean description = false;
        VerbGroup outer = null;
        int nearest = at;
        while (passage.has(at) && group.first() - at < FARTHEST) {
            NameMention name = passage.name(at);
            if (name != null) {
                if (accept.test(name) && !isModifier(name)) {
                    Function governor = governor(name);
                    if (governor == null) {
                        if (free.isEmpty() || isJoined(name, free.getLast())) {
                            free.add(name);
                        }
                    } else if (governor == Function.OF && free.isEmpty()) {
                        owners.add(name);
                    }
                }
                at = name.firstToken() - 1;
                continue;
            }
            if (passage.is(')', at)) {
                at = opening(at) - 1;
                continue;
            }
            if (isWall(at)) {
                break;
            }
            VerbGroup verb = VerbGroups.finiteAt(passage, at);
            if (verb != null) {
                int before = verb.first() - 1;
                if (passage.is(Words.RELATIVE, before) && free.isEmpty()) {
                    at = before - 1;
                    continue;
                }
                outer = verb;
                break;
            }
            if (free.isEmpty() && (passage.is(Words.PRONOUN, at)
                    || (passage.is(Words.COMPANY, at) && isDescription(at) && nearest - at < 10))) {
                description = true;
            }
            at--;
        }
        if (!free.isEmpty()) {
            Collections.reverse(free);
            return new Subject(free, false);
        }
        Subject owner = owners.isEmpty() ? Subject.EARLIER : new Subject(List.of(owners.getLast()), false);
        boolean continues = group.is(Mark.DEPENDENT) || passage.is(Words.CONJUNCTION, group.first() - 1)
                || passage.is(',', group.first() - 1);
        if (description || outer == null || depth == DEEPEST || (!continues && !owners.isEmpty())) {
            return description ? Subject.EARLIER : owner;
        }
        Subject above = subject(outer, depth + 1);
        return above.names().isEmpty() && !owners.isEmpty() ? owner : above;
    }

    /** The nearest name to the left that a relative pronoun can mean. */
    private @Nullable NameMention antecedent(int from) {
        for (int at = from; passage.has(at) && from - at < 12; at--) {
            NameMention name = passage.name(at);
            if (name != null && accept.test(name)) {
                return name;
            }
            if (name != null) {
                at = name.firstToken();
            } else if (isWall(at)) {
                return null;
            }
        }
        return null;
    }

    /** The names after a verb or noun that it acts on. */
    public List<NameMention> objects(int from) {
        return after(from, null);
    }

    /** The names after a preposition of that meaning. */
    public List<NameMention> after(int from, @Nullable Function function) {
        List<NameMention> second = List.of();
        Function current = null;
        for (int at = from; passage.has(at) && at - from < FARTHEST; at++) {
            NameMention name = passage.name(at);
            if (name != null) {
                boolean wanted = function == null ? current == null || current == Function.OF : current == function;
                if (wanted && accept.test(name) && !isModifier(name)) {
                    List<NameMention> joined = joined(name);
                    if (function != null || current == null) {
                        return joined;
                    }
                    second = second.isEmpty() ? joined : second;
                }
                at = name.endToken() - 1;
                continue;
            }
            if (endsClause(at, from)) {
                break;
            }
            Function preposition = passage.preposition(at);
            if (preposition != null && (preposition != Function.OF || function == Function.OF || current == null)) {
                current = preposition;
            } else if (passage.is(',', at) || (passage.is(Words.ARTICLE, at) && passage.preposition(at - 1) == null
                    && current != Function.OF)) {
                current = function == null || passage.is(',', at) ? null : current;
            }
        }
        return second;
    }

    private boolean endsClause(int at, int from) {
        if (isWall(at) && !passage.is(':', at)) {
            return true;
        }
        if (at > from && passage.is(Words.RELATIVE, at)) {
            return true;
        }
        return VerbGroups.finiteAt(passage, at) != null;
    }

    /** The name with those that are joined to it by commas and "and". */
    private List<NameMention> joined(NameMention first) {
        List<NameMention> names = new ArrayList<>();
        names.add(first);
        int at = first.endToken();
        while (passage.has(at)) {
            if (passage.is('(', at)) {
                at = closing(at) + 1;
            }
            if (!passage.is(',', at) && !passage.is(Words.CONJUNCTION, at)) {
                break;
            }
            NameMention next = nextJoined(at + 1);
            if (next == null) {
                break;
            }
            names.add(next);
            at = next.endToken();
        }
        return names;
    }

    private @Nullable NameMention nextJoined(int from) {
        for (int at = from; passage.has(at) && at - from < 6; at++) {
            NameMention name = passage.name(at);
            if (name != null) {
                return accept.test(name) && !isModifier(name) ? name : null;
            }
            if (isWall(at) || passage.is(',', at) || (passage.preposition(at) != null && !passage.is(Words.ARTICLE, at))
                    || VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return null;
    }

    /** Whether nothing but "and", commas and articles stands between two names. */
    private boolean isJoined(NameMention left, NameMention right) {
        boolean conjunction = false;
        for (int at = left.endToken(); at < right.firstToken(); at++) {
            boolean joins = passage.is(Words.CONJUNCTION, at);
            conjunction |= joins || passage.is(',', at);
            if (!joins && !passage.is(',', at) && !passage.is(Words.ARTICLE, at)) {
                return false;
            }
        }
        return conjunction;
    }

    /** The preposition that a name depends on, null when it depends on none. */
    public @Nullable Function governor(NameMention name) {
        int at = name.firstToken() - 1;
        for (int steps = 0; passage.has(at) && steps < 6; steps++, at--) {
            Function preposition = passage.preposition(at);
            if (preposition != null) {
                return preposition;
            }
            if (passage.is(Words.SAYS, at)) {
                return Function.AT;
            }
            if (passage.is(Words.ARTICLE, at)) {
                return passage.preposition(at - 1);
            }
            boolean word = passage.tokens().is(at, TokenKind.WORD) || passage.tokens().is(at, TokenKind.HYPHEN);
            if (!word || passage.name(at) != null || VerbGroups.finiteAt(passage, at) != null
                    || passage.is(Words.CONJUNCTION, at) || passage.is(Words.RELATIVE, at)) {
                return null;
            }
        }
        return null;
    }

    /** "Apple's chip", "Walmart-owned": the name only qualifies what follows. */
    public boolean isModifier(NameMention name) {
        int next = name.endToken();
        if (!passage.has(next)) {
            return false;
        }
        boolean possessive = (passage.tokens().is(next, TokenKind.CLITIC) && passage.tokens().is(next, "'s"))
                || (passage.is('\'', next) && passage.tokens().glued(next)) || passage.is('’', next);
        return possessive || (passage.tokens().is(next, TokenKind.HYPHEN) && passage.tokens().glued(next));
    }

    /** Whether a word such as "company" stands with an article and no preposition before that. */
    private boolean isDescription(int token) {
        for (int at = token - 1; passage.has(at) && token - at < 5; at--) {
            if (passage.is(Words.ARTICLE, at)) {
                return passage.preposition(at - 1) == null;
            }
            if (passage.name(at) != null || passage.is(',', at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isWall(int at) {
        return passage.is(';', at) || passage.is(':', at) || passage.is('“', at) || passage.is('”', at)
                || passage.is('«', at) || passage.is('»', at) || passage.is('|', at) || passage.is('–', at)
                || passage.is('—', at);
    }

    private int opening(int close) {
        int at = close;
        while (passage.has(at) && !passage.is('(', at)) {
            at--;
        }
        return passage.has(at) ? at : close;
    }

    private int closing(int open) {
        int at = open;
        while (passage.has(at) && !passage.is(')', at)) {
            at++;
        }
        return passage.has(at) ? at : open;
    }

    /** Names of a person's kind tell who speaks, not who acts for a company. */
    public static boolean isPerson(NameMention name) {
        return name.kind() == NameKind.PERSON;
    }
}
