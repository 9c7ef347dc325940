package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroups;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.PlainNumber;
import dev.chappe.enrich.mention.Rate;
import dev.chappe.enrich.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Finds the sum of money that belongs to a trigger. */
final class Sums {

    private static final int FARTHEST = 28;
    private static final int COMPOUND = 4;
    /** From a relative to its verb. */
    private static final int RELATED = 6;

    private final Passage passage;

    Sums(Passage passage) {
        this.passage = passage;
    }

    /** Fills a role with a sum, and beside it the same sum in the other currency when the article converts it. */
    static void fill(Draft draft, String role, Money money) {
        draft.fill(role, RoleValue.Amount.of(money), money.span());
        Money converted = money.converted();
        if (converted != null) {
            draft.fill(role + "Converted", RoleValue.Amount.of(converted), converted.span());
        }
    }

    /** The first sum after a token, before the next clause. */
    @Nullable
    Money after(int from) {
        for (int at = from; passage.has(at) && at - from < FARTHEST; at++) {
            Money money = moneyAt(at);
            if (money != null) {
                return money;
            }
            if (passage.is(';', at) || (at > from && VerbGroups.finiteAt(passage, at) != null)) {
                return null;
            }
        }
        return null;
    }

    /**
     * The sum that is the object of a verb or noun: only words that quantify it, and phrases of place or time, stand
     * between.
     */
    @Nullable
    Money object(int from, int adjectives) {
        boolean phrase = false;
        int words = 0;
        for (int at = from; passage.has(at) && at - from < FARTHEST; at++) {
            Money money = moneyAt(at);
            if (money != null) {
                return money;
            }
            if (adjectives > 0 && passage.is(Words.MEASURE, at)) {
                return measured(at + 1);
            }
            if (passage.is(';', at) || (at > from && VerbGroups.finiteAt(passage, at) != null)) {
                return null;
            }
            boolean open = passage.name(at) != null || passage.figure(at) != null
                    || passage.is(Words.QUANTIFIER, at) || passage.isAdverb(at)
                    || !passage.tokens().is(at, TokenKind.WORD);
            phrase |= passage.preposition(at) != null && !passage.is(Words.QUANTIFIER, at);
            if (!open && !phrase && ++words > adjectives) {
                return null;
            }
        }
        return null;
    }

    /** "met 2 milliards sur la table": the sum that stands inside of a trigger. */
    @Nullable
    Money within(int from, int end) {
        for (int at = from; at < end; at++) {
            Money money = moneyAt(at);
            if (money != null) {
                return money;
            }
        }
        return null;
    }

    /** "les 6 milliards que X va investir": the sum that a relative clause acts on. */
    @Nullable
    Money related(VerbGroup verb) {
        for (int at = verb.first() - 1; passage.has(at) && verb.first() - at < RELATED; at--) {
            boolean object = passage.is(Words.RELATIVE, at) && passage.is(Words.SUBORDINATOR, at)
                    && (!passage.is(Words.SUBJECT_RELATIVE, at) || passage.name(at + 1) != null);
            if (object) {
                return moneyAt(at - 1);
            }
            if (passage.is(',', at) || VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return null;
    }

    /** "la construction d'une usine, pour un coût de 3 milliards": the sum of a cost that is told after a noun. */
    @Nullable
    Money cost(int from) {
        for (int at = from; passage.has(at) && at - from < FARTHEST; at++) {
            if (passage.is(Words.COST, at)) {
                return object(at + 1, 1);
            }
            if (passage.is(';', at) || VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return null;
    }

    /** "amounts to $5m", "s'élève à près de 5 millions": the sum right after a verb that measures. */
    private @Nullable Money measured(int from) {
        for (int at = from; passage.has(at); at++) {
            Money money = moneyAt(at);
            boolean small = passage.preposition(at) != null || passage.is(Words.QUANTIFIER, at)
                    || passage.isAdverb(at) || passage.is(Words.ARTICLE, at);
            if (money != null || !small || passage.name(at) != null) {
                return money;
            }
        }
        return null;
    }

    /** The nearest sum before a token. */
    @Nullable
    Money before(int from, int farthest) {
        for (int at = from - 1; passage.has(at) && from - at <= farthest; at--) {
            Money money = moneyAt(at);
            if (money != null) {
                return money;
            }
            if (passage.is(';', at)) {
                return null;
            }
        }
        return null;
    }

    /** The sum that qualifies a noun: "$12 billion chip factory", "43 milliards d'euros d'investissements". */
    @Nullable
    Money compound(int noun) {
        for (int at = noun - 1; passage.has(at) && noun - at <= COMPOUND; at--) {
            Money money = moneyAt(at);
            if (money != null) {
                return money;
            }
            Function preposition = passage.preposition(at);
            boolean open = preposition == null || preposition == Function.OF || preposition == Function.IN;
            if (!open || passage.is(',', at) || passage.is(Words.CONJUNCTION, at)
                    || VerbGroups.finiteAt(passage, at) != null) {
                return null;
            }
        }
        return null;
    }

    /** Whatever sum the sentence has that is nearest to a trigger. */
    @Nullable
    Money nearest(int first, int end) {
        Money after = after(end);
        return after != null ? after : before(first, FARTHEST);
    }

    /** Whether a sum is what a company is worth: "valued at $5bn", "une valorisation de 2 milliards". */
    static boolean isValuation(Passage passage, Money money) {
        int first = passage.tokens().tokenAt(money.span().start());
        int next = passage.tokens().tokenAt(money.span().end() - 1) + 1;
        if (passage.is(Words.VALUATION, next) || passage.is(Words.VALUATION, next + 1)) {
            return true;
        }
        for (int at = first - 1; passage.has(at) && first - at < 7; at--) {
            if (passage.figure(at) instanceof Money) {
                return false;
            }
            if (passage.is(Words.VALUATION, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sum only qualifies the noun after it ("closes its $8 billion acquisition") or tells an income. */
    static boolean isQualifier(Passage passage, Money money) {
        int next = passage.tokens().tokenAt(money.span().end() - 1) + 1;
        for (int at = next; passage.has(at) && at - next < 3; at++) {
            if (passage.is(Words.RESULT, at)) {
                return true;
            }
        }
        boolean noun = passage.tokens().is(next, TokenKind.WORD) && passage.preposition(next) == null
                && passage.name(next) == null && passage.figure(next) == null && !passage.isAdverb(next)
                && !passage.is(Words.CONJUNCTION, next) && !passage.is(Words.RELATIVE, next)
                && !passage.is(Words.SUBORDINATOR, next) && !passage.is(Words.QUANTIFIER, next);
        return noun && passage.senses(next).stream().anyMatch(sense -> !sense.isVerb())
                && VerbGroups.finiteAt(passage, next) == null;
    }

    private @Nullable Money moneyAt(int token) {
        Mention figure = passage.figure(token);
        Money told = figure instanceof PlainNumber number ? Ellipses.sum(passage, number) : null;
        Money sum = figure instanceof Money money ? money : told;
        return sum != null && sum.conversionOf() == null && sum.rate() != Rate.PER_PIECE
                && !isValuation(passage, sum) ? sum : null;
    }
}
