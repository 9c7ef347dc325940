package dev.chappe.enrich.clause;

import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.TokenKind;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the names that stand in a grammatical function to a verb or noun of a sentence. */
public final class Clauses {

    private static final int FARTHEST = 30;

    private final Passage passage;
    private final Predicate<NameMention> accept;
    private final Dependence dependence;
    private final JoinedNames joined;
    private final Asides asides;

    /**
     * @param accept
     *            which names are looked for; others are passed over
     */
    public Clauses(Passage passage, Predicate<NameMention> accept) {
        this.passage = passage;
        this.accept = accept;
        this.dependence = new Dependence(passage);
        this.joined = new JoinedNames(passage, accept);
        this.asides = new Asides(passage);
    }

    /** The subject of a verb. */
    public Subject subject(VerbGroup group) {
        return new SubjectFinder(passage, this, accept, group, 0).find();
    }

    /** The names after a verb or noun that it acts on. */
    public List<NameMention> objects(int from) {
        return after(from, null);
    }

    /** The first name after a place that depends on nothing. */
    public List<NameMention> firstFree(int from) {
        for (NameMention name : passage.names()) {
            if (name.firstToken() >= from && accept.test(name) && governor(name) == null && !isModifier(name)) {
                return List.of(name);
            }
        }
        return List.of();
    }

    /** "the watch, which Apple will release": the names that a relative pronoun before a verb and its subject means. */
    public List<NameMention> relativeObjects(VerbGroup group) {
        int at = group.first() - 1;
        for (int steps = 0; passage.has(at) && steps < 6; steps++, at--) {
            if (passage.is(Words.RELATIVE, at) && passage.name(at) == null
                    && (steps > 0 || passage.isObjectRelative(at))) {
                return joined.before(at);
            }
            if (VerbGroups.finiteAt(passage, at) != null) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "Dévoilé mardi, le X1...": the names that a participle at the start of a sentence tells of. */
    public List<NameMention> subjectAfterOpening(VerbGroup group) {
        if (VerbGroups.skipAdverbs(passage, group.first() - 1) >= passage.first()) {
            return List.of();
        }
        boolean comma = false;
        for (int at = group.head() + 1; passage.has(at) && at - group.head() < FARTHEST; at++) {
            NameMention name = passage.name(at);
            if (name != null && comma && accept.test(name) && !isModifier(name)) {
                return governor(name) == null ? joined.from(name) : List.of();
            }
            if (Asides.isWall(passage, at) || VerbGroups.finiteAt(passage, at) != null) {
                return List.of();
            }
            comma |= passage.is(',', at);
        }
        return List.of();
    }

    /** The names after a preposition of that meaning. */
    public List<NameMention> after(int from, @Nullable Function function) {
        List<NameMention> second = List.of();
        Function current = null;
        int opened = from;
        for (int at = from; passage.has(at) && at - from < FARTHEST; at++) {
            NameMention name = passage.name(at);
            if (name != null) {
                boolean wanted = function == null ? current == null || current == Function.OF : current == function;
                if (wanted && accept.test(name) && !dependence.isModifier(name) && !dependence.isOfPerson(name)) {
                    List<NameMention> names = joined.from(name);
                    if (function == Function.BETWEEN && names.size() == 1) {
                        return joined.withOther(name);
                    }
                    if (function != null || current == null) {
                        return names;
                    }
                    second = second.isEmpty() ? names : second;
                }
                // "le rachat par Y de X": what follows the agent is "of" the noun
                current = function == null && current == Function.BY ? null : current;
                at = name.endToken() - 1;
                continue;
            }
            if (endsClause(at, from)) {
                break;
            }
            if (passage.is('(', at) && at > from) {
                at = asides.closing(at); // "la prise de contrôle de X (mis en vente par Y)"
                continue;
            }
            Function preposition = isOpening(at) ? passage.preposition(at) : null;
            if (!second.isEmpty() && (passage.is(',', at) || (preposition != null && preposition != Function.OF))) {
                break; // "l'achat de X pour équiper Y"
            }
            if (preposition != null && (preposition != Function.OF || function == Function.OF || current == null)) {
                current = preposition;
                opened = at;
            } else if ((passage.is(',', at) && !goesOn(at, function, current)
                    && !(function != null && current == function && isApposition(opened, at)))
                    || (passage.is(Words.ARTICLE, at) && passage.preposition(at - 1) == null
                            && current != Function.OF)) {
                boolean apposition = function == Function.BETWEEN && current == function;
                current = function == null || (passage.is(',', at) && !apposition) ? null : current;
            }
        }
        return second;
    }

    /** "sur le numéro trois de l'énergie, X,": behind the comma the description gets its name. */
    private boolean isApposition(int preposition, int comma) {
        NameMention name = passage.name(comma + 1);
        if (name == null || !isCompanyAfter(preposition)) {
            return false;
        }
        int next = name.endToken();
        return !passage.has(next) || passage.tokens().is(next, TokenKind.PUNCTUATION);
    }

    /** Whether a preposition opens a phrase of its own: not in "100 pour cent", nor in "informatique à distance". */
    private boolean isOpening(int at) {
        boolean bare = passage.preposition(at) == Function.TO && passage.tokens().is(at + 1, TokenKind.WORD)
                && !passage.tokens().capitalised(at + 1) && passage.name(at + 1) == null
                && !passage.is(Words.ARTICLE, at) && !passage.is(Words.ARTICLE, at + 1)
                && passage.preposition(at + 1) == null && passage.senses(at + 1).isEmpty()
                && passage.tokens().is(at - 1, TokenKind.WORD);
        return passage.figure(at) == null && !bare;
    }

    /** "for PC, PS5 and Xbox": after the comma the list goes on. */
    private boolean goesOn(int comma, @Nullable Function function, @Nullable Function current) {
        return function == null && current != null && passage.is(',', comma) && passage.name(comma + 1) != null;
    }

    private boolean endsClause(int at, int from) {
        if (Asides.isWall(passage, at) && !passage.is(':', at)) {
            return true;
        }
        if (at > from && passage.is(Words.RELATIVE, at) && !passage.is(Words.CONJUNCTION, at - 1)) {
            return true;
        }
        return VerbGroups.finiteAt(passage, at) != null || isJoinedInfinitive(at);
    }

    /** "a interdit la vente de X et d'imposer": another doing begins. */
    private boolean isJoinedInfinitive(int at) {
        if (!passage.is(Words.CONJUNCTION, at)) {
            return false;
        }
        int next = passage.is(Words.LINKER, at + 1) ? at + 2 : at + 1;
        return passage.name(next) == null
                && passage.verbs(next).stream().anyMatch(sense -> sense.tense() == Tense.INFINITIVE);
    }

    /** The names nearest before a place, several when they are joined. */
    public List<NameMention> joinedBefore(int end) {
        return joined.before(end);
    }

    /** The preposition that a name depends on, null when it depends on none. */
    public @Nullable Function governor(NameMention name) {
        return dependence.governor(name);
    }

    /** "Apple's chip", "Walmart-owned": the name only qualifies what follows. */
    public boolean isModifier(NameMention name) {
        return dependence.isModifier(name);
    }

    /** Whether a description of somebody known, such as "the Chinese maker", follows a preposition. */
    public boolean isDescribedAfter(int preposition) {
        return isCompanyAfter(preposition) && !passage.is(Words.INDEFINITE, preposition + 1)
                && passage.preposition(preposition + 1) == null;
    }

    private boolean isCompanyAfter(int preposition) {
        for (int at = preposition + 1; passage.has(at) && at - preposition < 5 && passage.name(at) == null; at++) {
            if (passage.is(Words.COMPANY, at)) {
                return passage.is(Words.ARTICLE, preposition + 1);
            }
        }
        return false;
    }

    /** Whether a word such as "company" stands with an article and no preposition before that. */
    public boolean isDescription(int token) {
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
}
