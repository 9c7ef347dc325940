package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.event.read.RatingReader.Verdict;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.PlainNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The price target of a note, and what it was before: "de 17 à 18,5 euros", "to $19 from $16". */
final class RatingTargets {

    private static final int FARTHEST = 18;
    private static final int RANGE = 5;

    private final MarketWords words;
    private final Passage passage;
    private @Nullable Verdict to;
    private @Nullable Verdict from;

    RatingTargets(MarketWords words, Passage passage, Stretch place) {
        this.words = words;
        this.passage = passage;
        int cue = words.find(Topic.PRICETARGETS, passage, place.first(), place.end());
        if (cue >= 0 && words.find(Topic.CONSENSUS, passage, cue - 2, cue + RANGE) < 0) {
            read(place, cue);
        }
    }

    private void read(Stretch place, int cue) {
        List<Money> sums = new ArrayList<>();
        for (Money money : passage.figures(Money.class)) {
            int first = Stretch.of(passage, money).first();
            if (first >= place.first() && first < place.end() && Math.abs(first - cue) <= FARTHEST) {
                sums.add(money);
            }
        }
        Money best = null;
        for (Money money : sums) {
            Stretch sum = Stretch.of(passage, money);
            Function before = before(sum);
            boolean range = money.magnitude().max() != null;
            boolean earlier = (before == Function.FROM && !range) || before == Function.AGAINST || isRangeStart(sum)
                    || (before == Function.OF && follows(sum.first() - 2, Function.FROM)) || isPossessed(sum)
                    || words.find(Topic.VERSUS, passage, sum.first() - 2, sum.first()) >= 0;
            if (earlier) {
                from = from == null ? verdict(money) : from;
            } else if (before != Function.BY && (best == null || rank(before, sum) > rank(best))) {
                best = money;
            }
        }
        if (best == null || isConsensus(Stretch.of(passage, best).end())) {
            return;
        }
        BigDecimal high = best.magnitude().max();
        if (high != null && isChange(Stretch.of(passage, best))) {
            from = verdict(best, best.magnitude().value());
            to = verdict(best, high);
            return;
        }
        to = verdict(best);
        from = from == null ? bareFrom(Stretch.of(passage, best), best.currency()) : from;
    }

    /** "à 16,28 euros (consensus Bloomberg)". */
    private boolean isConsensus(int end) {
        return words.find(Topic.CONSENSUS, passage, end, end + RANGE) >= 0;
    }

    private boolean follows(int token, Function function) {
        for (int at = token; passage.has(at) && token - at < RANGE; at--) {
            if (passage.preposition(at) != null) {
                return passage.preposition(at) == function;
            }
        }
        return false;
    }

    /** "removes its $225 price target": the one that it had. */
    private boolean isPossessed(Stretch sum) {
        return passage.is(Words.POSSESSIVE, sum.first() - 1)
                && words.is(Topic.PRICETARGETS, passage, sum.end());
    }

    private int rank(Money money) {
        Stretch sum = Stretch.of(passage, money);
        return rank(before(sum), sum);
    }

    /** How surely a sum is the new target: "to $20" before "$20 target" before "of $20". */
    private int rank(@Nullable Function before, Stretch sum) {
        if (before == Function.TO) {
            return 3;
        }
        return words.is(Topic.PRICETARGETS, passage, sum.end()) ? 2 : before == null ? 0 : 1;
    }

    /** "de 83 euros à 92 euros". */
    private boolean isRangeStart(Stretch sum) {
        if (before(sum) != Function.OF) {
            return false;
        }
        for (int at = sum.end(); passage.has(at) && at - sum.end() < RANGE; at++) {
            if (passage.figure(at) instanceof Money && passage.preposition(at - 1) == Function.TO) {
                return true;
            }
        }
        return false;
    }

    /** "de 17 à 18,5 euros", "à 31 euros contre 42": the old target without its currency. */
    private @Nullable Verdict bareFrom(Stretch target, String currency) {
        for (int at = target.first() - RANGE; at < target.end() + RANGE; at++) {
            Mention figure = passage.figure(at);
            Function before = figure instanceof PlainNumber ? before(Stretch.of(passage, figure)) : null;
            boolean earlier = at < target.first()
                    ? before == Function.OF || before == Function.FROM
                    : before == Function.AGAINST || before == Function.FROM;
            if (earlier && figure instanceof PlainNumber number) {
                return new Verdict(new RoleValue.Amount(number.magnitude().value(), null, currency), number.span());
            }
        }
        return null;
    }

    private @Nullable Function before(Stretch figure) {
        int at = figure.first() - 1;
        while (passage.isAdverb(at)) {
            at--;
        }
        return passage.preposition(at);
    }

    /** "relevé de 265 à 290 euros": no range, but a change from one to the other. */
    private boolean isChange(Stretch sum) {
        Function before = before(sum);
        return before == Function.OF || before == Function.FROM;
    }

    private static Verdict verdict(Money money, BigDecimal value) {
        return new Verdict(new RoleValue.Amount(value, null, money.currency()), money.span());
    }

    private static Verdict verdict(Money money) {
        return new Verdict(RoleValue.Amount.of(money), money.span());
    }

    /** The target now, null when the note gives none. */
    @Nullable
    Verdict to() {
        return to;
    }

    /** The target before, null when the note does not say. */
    @Nullable
    Verdict from() {
        return from;
    }
}
