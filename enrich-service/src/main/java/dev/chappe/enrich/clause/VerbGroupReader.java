package dev.chappe.enrich.clause;

import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.grammar.Auxiliary;
import dev.chappe.enrich.grammar.Control;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.mention.DateMention;
import java.util.EnumSet;
import java.util.Set;

/** Reads one verb group, from its verb leftwards over whatever stands before it. */
final class VerbGroupReader {

    private static final int LONGEST = 14;
    private static final int LONGEST_ASIDE = 8;

    private final Passage passage;
    private final int head;
    private final WordSense sense;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private int first;
    private Tense tense;
    /** Whether the verb that the next auxiliary would belong to is a participle. */
    private boolean participle;
    private boolean helped;
    /** Whether what follows is a verb that depends on the main one, so that an auxiliary is no longer the main one's. */
    private boolean controlled;

    VerbGroupReader(Passage passage, int head, WordSense sense) {
        this.passage = passage;
        this.head = head;
        this.sense = sense;
        this.first = head;
        Tense own = sense.tense();
        this.tense = own == null ? Tense.PRESENT : own;
        this.participle = passage.senses(head).stream()
                .anyMatch(other -> other.tense() == Tense.PARTICIPLE && other.lemma().equals(sense.lemma()));
    }

    VerbGroup read() {
        int at = head - 1;
        while (passage.has(at) && head - at < LONGEST) {
            int next = step(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        if (!helped && participle && new Participles(passage).isPassive(head)) {
            marks.add(Mark.PASSIVE);
            marks.add(Mark.AFTER_NOUN);
        }
        if (!tense.isFinite() && !marks.contains(Mark.AFTER_NOUN) && !marks.contains(Mark.HEADLINE_FUTURE)) {
            marks.add(Mark.DEPENDENT);
        }
        if (tense == Tense.FUTURE) {
            marks.add(Mark.FUTURE);
        }
        if (tense == Tense.CONDITIONAL) {
            marks.add(Mark.OPEN);
        }
        if (marks.contains(Mark.REFLEXIVE) && !marks.contains(Mark.AFTER_NOUN) && marks.remove(Mark.PASSIVE)) {
            marks.add(Mark.PERFECT); // "s'est emparé de"
        }
        return new VerbGroup(first, head, sense, tense, marks);
    }

    private int step(int at) {
        if (passage.name(at) != null) {
            return at;
        }
        if (passage.is(',', at) && participle && !helped) {
            return beforeAside(at);
        }
        if (passage.figure(at) instanceof DateMention date) {
            return passage.tokens().tokenAt(date.span().start()) - 1;
        }
        if (passage.is(Words.NEGATION, at)) {
            if (!isRestriction()) {
                marks.add(Mark.NEGATED);
            }
            return at - 1;
        }
        for (WordSense other : passage.senses(at)) {
            if (help(other, at)) {
                return at - 1;
            }
        }
        if (passage.is(Words.CLITIC, at) && passage.preposition(at) != Function.IN) {
            if (passage.is(Words.REFLEXIVE, at)) {
                marks.add(Mark.REFLEXIVE);
            }
            return at - 1;
        }
        if (passage.is(Words.LINKER, at) && !tense.isFinite() && (!helped || tense == Tense.INFINITIVE)) {
            return link(at);
        }
        return passage.isAdverb(at) ? at - 1 : at;
    }

    /** "a, quant à elle, levé": what stands between two commas after an auxiliary; the comma itself when nothing does. */
    private int beforeAside(int comma) {
        for (int at = comma - 1; passage.has(at) && comma - at < LONGEST_ASIDE; at--) {
            if (passage.is(',', at)) {
                boolean helps = passage.senses(at - 1).stream()
                        .anyMatch(other -> passage.grammar().auxiliary(other) == Auxiliary.PERFECT);
                return helps ? at - 1 : comma;
            }
        }
        return comma;
    }

    /** "ne sortira qu'en octobre": only then, and no negation. */
    private boolean isRestriction() {
        return passage.is(Words.RELATIVE, head + 1) && passage.is(Words.SUBORDINATOR, head + 1)
                && !passage.is(Words.SUBJECT_RELATIVE, head + 1);
    }

    private boolean help(WordSense other, int at) {
        Tense otherTense = other.tense();
        if (otherTense == null) {
            return false;
        }
        Auxiliary auxiliary = passage.grammar().auxiliary(other);
        if (auxiliary != null && (participle || !tense.isFinite() || (helped && !tense.isFinite()))) {
            switch (auxiliary) {
                case PERFECT -> marks.add(Mark.PERFECT);
                case PASSIVE -> {
                    if (participle && !controlled) {
                        marks.add(Mark.PASSIVE);
                    }
                }
                case MODAL -> marks.add(Mark.OPEN);
                case EXPECTED -> marks.add(Mark.EXPECTED);
                case FUTURE -> marks.add(Mark.FUTURE);
                case RECENT -> {
                    return false;
                }
            }
            lean(at, otherTense);
            return true;
        }
        Control control = passage.grammar().control(other);
        if (control != null && control != Control.REPORT && control != Control.ASK && sense.tense() == Tense.INFINITIVE
                && (!helped || tense == Tense.INFINITIVE) && !tense.isFinite()) {
            apply(control);
            lean(at, otherTense);
            return true;
        }
        return false;
    }

    private void lean(int at, Tense otherTense) {
        first = at;
        helped = true;
        tense = otherTense;
        participle = otherTense == Tense.PARTICIPLE;
    }

    private void apply(Control control) {
        switch (control) {
            case PLAN -> marks.add(Mark.PLANNED);
            case DENY -> marks.add(Mark.DENIED);
            case REPORT, ASK -> {
            }
        }
    }

    /** "prévoit de lancer", "plans to launch", "vient de lancer", "Amazon to invest". */
    private int link(int at) {
        int before = at - 1;
        while (passage.has(before) && passage.name(before) == null && passage.isAdverb(before)) {
            before--;
        }
        if (passage.is(Words.NEGATION, before)) {
            marks.add(Mark.NEGATED); // "has yet to approve"
            before--;
        }
        for (WordSense other : passage.senses(before)) {
            Tense otherTense = other.tense();
            if (otherTense != null) {
                Control control = passage.grammar().control(other) == Control.ASK
                        ? null
                        : passage.grammar().control(other);
                Auxiliary auxiliary = passage.grammar().auxiliary(other);
                if (control != null || auxiliary != null) {
                    if (control != null) {
                        apply(control);
                        controlled = true;
                    }
                    lean(before, otherTense);
                    return before - 1;
                }
            }
        }
        first = at;
        boolean afterName = passage.name(before) != null;
        if (afterName && passage.is(Words.HEADLINE_FUTURE, at)) {
            marks.add(Mark.HEADLINE_FUTURE);
            marks.add(Mark.FUTURE);
        }
        helped = true;
        return at;
    }
}
