package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Percent;
import org.jspecify.annotations.Nullable;

/** Tells which figures say by how much something changes: "en hausse de 5 %", "fell 3 %", "4 % de mieux". */
final class Changes {

    private static final int BEFORE = 5;
    private static final int AFTER = 3;
    private static final int RATE = 10;

    private final Passage passage;
    private final MarketWords words;

    Changes(Passage passage, MarketWords words) {
        this.passage = passage;
        this.words = words;
    }

    /** Which way a figure changes something. */
    enum Way {
        UP, DOWN
    }

    /**
     * A change.
     *
     * @param at
     *            the token that tells it
     */
    record Change(Way way, int at) {}

    /** Whether a change is told as done: "grew 5 %", "a reculé de 5 %". */
    boolean isPast(int token) {
        for (WordSense sense : passage.verbs(token)) {
            VerbGroup group = VerbGroups.read(passage, token, sense);
            boolean told = sense.tense() == Tense.PAST && group.tense() == Tense.PAST;
            boolean done = group.is(VerbGroup.Mark.PERFECT) && group.tense() == Tense.PRESENT;
            if (told || done) {
                return true;
            }
        }
        return false;
    }

    /** Null when the figure tells no change. */
    @Nullable
    Change of(Stretch figure) {
        Change after = after(figure.end());
        Change change = after == null ? before(figure.first()) : after;
        Stretch earlier = change == null ? joined(figure.first()) : null;
        return earlier == null ? change : of(earlier);
    }

    /** The percentage before "and" that a second one goes on from: "9 % en 2026 et de 11 % en 2027". */
    private @Nullable Stretch joined(int first) {
        int at = first - 1;
        while (passage.preposition(at) == Function.OF || passage.is(Words.ARTICLE, at)
                || words.is(Topic.FURTHER, passage, at)) {
            at--;
        }
        if (!passage.is(Words.CONJUNCTION, at)) {
            return null;
        }
        for (at--; passage.has(at); at--) {
            Mention figure = passage.figure(at);
            if (figure instanceof Percent percent) {
                return Stretch.of(passage, percent);
            }
            if (figure == null && passage.preposition(at) != Function.IN) {
                return null;
            }
        }
        return null;
    }

    /** "5 % growth", "4 % de mieux", "3 % par an". */
    private @Nullable Change after(int end) {
        for (int at = end; passage.has(at) && at - end < AFTER; at++) {
            Change change = words.is(Topic.MORE, passage, at)
                    ? new Change(Way.UP, at)
                    : words.is(Topic.LESS, passage, at) ? new Change(Way.DOWN, at) : at(at);
            if (change != null) {
                return change;
            }
            boolean small = passage.preposition(at) == Function.OF || passage.figure(at) != null
                    || words.is(Topic.YEARLY, passage, at);
            if (!small) {
                return null;
            }
        }
        return null;
    }

    /** "grows 5 %", "une hausse annuelle de 5 %"; not "rose to 5 %", nor "the growing share of 5 %". */
    private @Nullable Change before(int first) {
        for (int at = first - 1; passage.has(at) && first - at <= BEFORE; at--) {
            if (passage.preposition(at) == Function.TO && isRate(at)) {
                return new Change(Way.UP, at);
            }
            if (passage.preposition(at) == Function.TO && isParticiple(at - 1) && at(at - 2) != null) {
                return at(at - 2);
            }
            if (passage.preposition(at) == Function.TO || passage.preposition(at) == Function.WITH
                    || passage.is(',', at) || passage.is('(', at)
                    || passage.is(';', at) || words.is(Topic.SHARES, passage, at)
                    || (words.is(Topic.PARTS, passage, at) && !ShareFigures.isIdiom(passage, at))) {
                return null;
            }
            Change change = words.is(Topic.RATES, passage, at) && passage.preposition(first - 1) == Function.OF
                    ? rate(at)
                    : at(at);
            if (change != null) {
                return words.endOf(Topic.HOLDS, passage, at - 1) > at ? null : change;
            }
        }
        return null;
    }

    /** "progresser à un rythme annuel de 3 %": upwards, unless a verb before says otherwise. */
    private Change rate(int noun) {
        for (int at = noun - 1; passage.has(at) && noun - at <= BEFORE; at--) {
            if (words.is(Topic.DOWN, passage, at)) {
                return new Change(Way.DOWN, at);
            }
        }
        return new Change(Way.UP, noun);
    }

    /** "une perte limitée à 0,5 %": what the change itself comes to. */
    private boolean isParticiple(int token) {
        return passage.senses(token).stream().anyMatch(sense -> sense.tense() == Tense.PARTICIPLE);
    }

    /** "growth will slow to 5 %", "la croissance ralentira à 5 %": what it comes to is a rate itself. */
    private boolean isRate(int to) {
        for (int at = to - 1; passage.has(at) && to - at <= RATE; at--) {
            if (words.is(Topic.RATES, passage, at)) {
                return true;
            }
            if (passage.is(',', at) || words.is(Topic.SHARES, passage, at) || words.is(Topic.PARTS, passage, at)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Change at(int token) {
        if (words.is(Topic.DOWN, passage, token)) {
            return new Change(Way.DOWN, token);
        }
        return words.is(Topic.UP, passage, token) ? new Change(Way.UP, token) : null;
    }
}
