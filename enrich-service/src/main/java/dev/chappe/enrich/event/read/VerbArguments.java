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
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a verb has beside it; in the passive, subject and object are turned around. */
final class VerbArguments implements Arguments {

    private static final int OWNER = 8;

    private final Passage passage;
    private final Antecedents antecedents;
    private final VerbGroup group;
    private final int end;
    private final boolean turned;
    private final Phrases phrases;

    /**
     * @param end
     *            one past the trigger's last token
     * @param transitive
     *            whether the passive turns subject and object around
     */
    VerbArguments(Passage passage, Antecedents antecedents, VerbGroup group, int end, boolean transitive) {
        this.passage = passage;
        this.antecedents = antecedents;
        this.group = group;
        this.end = end;
        this.turned = transitive && group.is(Mark.PASSIVE);
        this.phrases = new Phrases(passage, antecedents, group.first(), end);
    }

    @Override
    public VerbGroup group() {
        return group;
    }

    @Override
    public int first() {
        return group.first();
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public Found find(Function function, Predicate<NameMention> accept) {
        Clauses clauses = new Clauses(passage, accept);
        return switch (function) {
            case SUBJECT -> turned ? agent(clauses) : subject(accept);
            case OBJECT -> turned ? passiveSubject(clauses, accept) : object(clauses, accept);
            case OF, BY, TO, FROM, WITH, AGAINST, FOR, IN, ON, AT, BETWEEN -> phrases.after(function, clauses, accept);
            case ANY -> phrases.nearest(accept);
            case OWNER -> Found.of(ownerOfObject(accept.and(name -> name.kind() != NameKind.UNKNOWN)));
            case HOLDER -> Found.of(ownerOfSubject(clauses, accept));
            case MAKER, PART, TOPIC -> Found.NOTHING;
        };
    }

    /** Whose the object is: "blocked Contoso's purchase of Fabrikam". */
    List<NameMention> ownerOfObject(Predicate<NameMention> accept) {
        Clauses clauses = new Clauses(passage, accept);
        if (turned) {
            return ownerOfSubject(clauses, accept);
        }
        for (int at = end; passage.has(at) && at - end < OWNER; at++) {
            NameMention name = passage.name(at);
            if (name != null) {
                return accept.test(name) && clauses.isModifier(name) ? List.of(name) : List.of();
            }
            if (VerbGroups.finiteAt(passage, at) != null) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whose the subject is: "Contoso's vans will get access". */
    private List<NameMention> ownerOfSubject(Clauses clauses, Predicate<NameMention> accept) {
        NameMention owner = NounSubjects.nameBefore(passage, group.first());
        return owner != null && accept.test(owner) && clauses.isModifier(owner) ? List.of(owner) : List.of();
    }

    private Found object(Clauses clauses, Predicate<NameMention> accept) {
        List<NameMention> names = clauses.objects(end);
        if (names.isEmpty()) {
            names = clauses.relativeObjects(group);
        }
        return names.isEmpty() && isDescribed(clauses)
                ? Found.meant(antecedents.at(passage, group.first(), accept))
                : Found.of(names);
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
            if (passage.is(Words.INDEFINITE, at) || passage.is(Words.PLURAL, at)) {
                return false;
            }
            if (passage.is(Words.COMPANY, at)) {
                return clauses.isDescription(at);
            }
        }
        return false;
    }

    /** Who does it; "Avec 9 millions levés, X...": the subject of the clause that the participle opens. */
    private Found agent(Clauses clauses) {
        List<NameMention> agents = clauses.after(end, Function.BY);
        boolean opening = agents.isEmpty() && group.is(Mark.AFTER_NOUN)
                && passage.preposition(passage.first()) == Function.WITH;
        return Found.of(opening ? clauses.firstFree(end) : agents);
    }

    private Found passiveSubject(Clauses clauses, Predicate<NameMention> accept) {
        if (!group.is(Mark.AFTER_NOUN)) {
            return subject(accept);
        }
        List<NameMention> before = clauses.joinedBefore(group.first());
        return Found.of(before.isEmpty() ? clauses.subjectAfterOpening(group) : before);
    }

    private Found subject(Predicate<NameMention> accept) {
        return subject(passage, antecedents, group, accept);
    }

    /** The subject of a verb, or the name that its pronoun or description means. */
    static Found subject(Passage passage, Antecedents antecedents, VerbGroup group, Predicate<NameMention> accept) {
        NameMention agent = labelled(passage, group, accept);
        agent = agent == null ? agentOfInfinitive(passage, group, accept) : agent;
        agent = agent == null ? inverted(passage, group, accept) : agent;
        if (agent != null) {
            return Found.of(List.of(agent));
        }
        VerbGroup own = group;
        if (own.sense().tense() == Tense.GERUND && passage.preposition(own.first() - 1) == Function.IN) {
            VerbGroup main = Phrases.governor(passage, own.first()); // "X a surpris en levant 3 millions"
            own = main == null ? own : main;
        }
        Subject subject = new Clauses(passage, accept).subject(own);
        if (!subject.names().isEmpty()) {
            return Found.of(subject.names());
        }
        boolean person = subject.stand() == Subject.Stand.NONE
                && !new Clauses(passage, VerbArguments::isPerson).subject(own).names().isEmpty();
        if (subject.stand() == Subject.Stand.NONE && !person) {
            return beneficiary(passage, antecedents, group, accept);
        }
        if (subject.stand() == Subject.Stand.EARLIER_NAMES) {
            List<NameMention> several = antecedents.several(passage, accept);
            return several.isEmpty() ? Found.NOTHING : new Found(several, true);
        }
        NameMention closing = closing(passage, own, subject.token(), accept);
        return closing != null
                ? Found.of(List.of(closing))
                : Found.meant(antecedents.described(passage, own.first(), subject.token(), accept));
    }

    /** "le groupe aéronautique et de défense X fusionne": the name that a description ends with. */
    private static @Nullable NameMention closing(Passage passage, VerbGroup group, int word,
            Predicate<NameMention> accept) {
        NameMention name = passage.name(group.first() - 1);
        if (name == null || !accept.test(name) || word < 0 || word >= name.firstToken()
                || !passage.is(Words.COMPANY, word)) {
            return null;
        }
        int before = name.firstToken() - 1;
        boolean dependent = passage.preposition(before) != null || passage.is(Words.ARTICLE, before)
                || passage.is(',', before) || passage.is(Words.COMPANY, before);
        return dependent ? null : name;
    }

    /** "a permis à la start-up de lever": to whom something is given to do. */
    private static Found beneficiary(Passage passage, Antecedents antecedents, VerbGroup group,
            Predicate<NameMention> accept) {
        boolean described = false;
        for (int at = group.first() - 1; group.sense().tense() == Tense.INFINITIVE && passage.has(at)
                && group.first() - at < OWNER; at--) {
            NameMention name = passage.name(at);
            if (passage.preposition(at) == Function.TO) {
                NameMention given = passage.name(passage.is(Words.ARTICLE, at + 1) ? at + 2 : at + 1);
                if (given != null && accept.test(given)) {
                    return Found.of(List.of(given));
                }
                return described ? Found.meant(antecedents.at(passage, at, accept)) : Found.NOTHING;
            }
            described |= name == null && passage.is(Words.COMPANY, at);
            if (passage.is(',', at)) {
                return Found.NOTHING;
            }
        }
        return Found.NOTHING;
    }

    /** "X : le fabricant du robot Y va investir": of whom a line of a list speaks. */
    private static @Nullable NameMention labelled(Passage passage, VerbGroup group, Predicate<NameMention> accept) {
        NameMention label = passage.name(passage.first());
        if (label == null || !accept.test(label) || !passage.is(':', label.endToken())
                || !passage.is(Words.ARTICLE, label.endToken() + 1)) {
            return null;
        }
        boolean described = false;
        for (int at = label.endToken() + 2; at < group.first(); at++) {
            described |= passage.is(Words.COMPANY, at);
            if (VerbGroups.finiteAt(passage, at) != null || (!described && passage.preposition(at) != null)) {
                return null;
            }
        }
        return described ? label : null;
    }

    /** "JetBlue's deal to buy Spirit", "a deal for UBS to buy Credit Suisse". */
    private static @Nullable NameMention agentOfInfinitive(Passage passage, VerbGroup group,
            Predicate<NameMention> accept) {
        int before = group.first() - 1;
        if (group.sense().tense() != Tense.INFINITIVE || group.tense().isFinite()) {
            return null;
        }
        NameMention agent = passage.preposition(before) == Function.FOR ? agentBefore(passage, before) : null;
        if (agent != null) {
            return accept.test(agent) && new Clauses(passage, accept).governor(agent) == Function.BY ? agent : null;
        }
        NameMention name = passage.name(before);
        if (name != null) {
            return accept.test(name) && new Clauses(passage, accept).governor(name) == Function.FOR ? name : null;
        }
        boolean noun = passage.tokens().is(before, TokenKind.WORD)
                && (passage.senses(before).isEmpty() || passage.senses(before).stream().anyMatch(s -> !s.isVerb()));
        NameMention owner = noun ? NounSubjects.nameBefore(passage, before) : null;
        return owner != null && accept.test(owner) && new Clauses(passage, accept).isModifier(owner) ? owner : null;
    }

    /** "la montre que vient de sortir X": the subject of a relative clause behind its verb. */
    private static @Nullable NameMention inverted(Passage passage, VerbGroup group, Predicate<NameMention> accept) {
        if (!passage.isObjectRelative(group.first() - 1)) {
            return null;
        }
        int next = group.head() + 1;
        NameMention name = passage.name(passage.is(Words.ARTICLE, next) ? next + 1 : next);
        return name != null && accept.test(name) && VerbGroups.finiteAt(passage, name.endToken()) == null ? name : null;
    }

    /** "un accord conclu par X pour acquérir Y": the name right before a preposition, past its legal form. */
    private static @Nullable NameMention agentBefore(Passage passage, int preposition) {
        int at = preposition - 1;
        while (passage.is('.', at) || passage.is(Words.LEGAL_FORM, at)) {
            at--;
        }
        return passage.name(at);
    }

    /** Who speaks for a company acts for it. */
    private static boolean isPerson(NameMention name) {
        return name.kind() == NameKind.PERSON;
    }
}
