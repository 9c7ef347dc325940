package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.mention.PlainNumber;
import dev.chappe.enrich.mention.Quantity;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how big a market will be in a year, how much it will grow, or how many units it will take. */
final class ForecastFigures {

    /** No market is smaller. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal FEWEST = BigDecimal.valueOf(1000);
    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<Topic, Integer> TIMES = Map.of(Topic.DOUBLE, 2, Topic.TRIPLE, 3, Topic.QUADRUPLE, 4);
    private static final int RANGE = 8;
    private static final int FACTOR = 4;
    private static final int PRICE_BEFORE = 6;
    private static final int PRICE_AFTER = 3;

    private final Passage passage;
    private final MarketWords words;
    private final ForecastTimes times;
    private final Changes changes;
    private final boolean carried;
    private int changing = -1;

    /**
     * For a sentence.
     *
     * @param carried
     *            whether it goes on with the forecast of the sentence before, so that large numbers are its units
     */
    ForecastFigures(Passage passage, MarketWords words, ForecastTimes times, boolean carried) {
        this.carried = carried;
        this.passage = passage;
        this.words = words;
        this.times = times;
        this.changes = new Changes(passage, words);
    }

    /** Fills a draft with what the sentence expects for a year, and tells whether there was anything. */
    boolean fill(Draft draft, int year) {
        for (Percent percent : passage.figures(Percent.class)) {
            fillGrowth(draft, percent, year);
        }
        if (draft.role("growthPct") == null) {
            fillFactor(draft, year);
        }
        Money money = expectedSum(year);
        if (money != null) {
            draft.fill("amount", RoleValue.Amount.of(money), money.span());
            noteVerb(Stretch.of(passage, money));
        }
        for (Mention figure : passage.figures(Mention.class)) {
            BigDecimal units = units(figure);
            Stretch place = Stretch.of(passage, figure);
            if (units != null && !isEarlier(place) && changes.of(place) == null && times.belongs(place, year, false)) {
                draft.fill("units", new RoleValue.Figure(units), figure.span());
                noteVerb(place);
            }
        }
        return draft.role("amount") != null || draft.role("growthPct") != null || draft.role("units") != null;
    }

    /** "prices will fall 5 %", "a 5 % fall in prices": prices are no market. */
    private boolean isOfPrice(Stretch figure, Changes.@Nullable Change change) {
        int first = change == null ? figure.first() : Math.min(figure.first(), change.at());
        int end = change == null ? figure.end() : Math.max(figure.end(), change.at() + 1);
        return words.find(Topic.PRICES, passage, first - PRICE_BEFORE, end + PRICE_AFTER) >= 0;
    }

    /** "tablait sur une hausse de 38 %": what was expected once. */
    private boolean isStale(Stretch figure) {
        for (int at = figure.first() - 1; passage.has(at) && !passage.is(',', at); at--) {
            if (words.is(Topic.EXPECTS, passage, at)) {
                return passage.senses(at).stream().anyMatch(sense -> sense.tense() == Tense.IMPERFECT);
            }
        }
        return false;
    }

    /** The verb that tells the growth, -1 when none does. */
    int changing() {
        return changing;
    }

    /** "to grow to 25 million", "devrait atteindre 3 milliards": the verb before a size. */
    private void noteVerb(Stretch figure) {
        for (int at = figure.first() - 1; changing < 0 && passage.has(at) && figure.first() - at <= RANGE; at--) {
            boolean tells = words.is(Topic.UP, passage, at) || words.is(Topic.DOWN, passage, at)
                    || words.is(Topic.SIZES, passage, at);
            if (tells && isVerb(at)) {
                changing = at;
            }
        }
    }

    private boolean isVerb(int token) {
        return passage.senses(token).stream().anyMatch(sense -> sense.isVerb());
    }

    private void fillGrowth(Draft draft, Percent percent, int year) {
        Stretch place = Stretch.of(passage, percent);
        Changes.Change change = changes.of(place);
        boolean signed = percent.sign() != Percent.Sign.NONE;
        boolean share = words.find(Topic.SHARES, passage, place.end(), place.end() + FACTOR) >= 0;
        if ((change == null && !signed) || (change != null && changes.isPast(change.at())) || share
                || percent.scale() != Percent.Scale.PERCENT || isEarlier(place)
                || !times.belongs(place, year, true) || isOfPrice(place, change) || isStale(place)) {
            return;
        }
        BigDecimal value = percent.magnitude().middle();
        changing = change != null && isVerb(change.at()) ? change.at() : changing;
        boolean falls = change != null && change.way() == Changes.Way.DOWN && value.signum() > 0;
        draft.fill("growthPct", new RoleValue.Figure(falls ? value.negate() : value), percent.span());
    }

    /** "doubler", "multiplié par trois", "a tripling". */
    private void fillFactor(Draft draft, int year) {
        for (int at = passage.first(); at < passage.end(); at++) {
            BigDecimal factor = factor(at);
            if (factor != null && !changes.isPast(at) && times.belongs(new Stretch(at, at + 1), year, true)) {
                BigDecimal growth = factor.subtract(BigDecimal.ONE).multiply(HUNDRED);
                draft.fill("growthPct", new RoleValue.Figure(growth), passage.tokens().span(at, at + 1));
            }
        }
    }

    private @Nullable BigDecimal factor(int token) {
        for (Map.Entry<Topic, Integer> times : TIMES.entrySet()) {
            if (words.is(times.getKey(), passage, token)) {
                return BigDecimal.valueOf(times.getValue());
            }
        }
        if (!words.is(Topic.MULTIPLY, passage, token)) {
            return null;
        }
        for (int at = token + 1; passage.has(at) && at - token <= FACTOR; at++) {
            if (passage.figure(at) instanceof PlainNumber number) {
                return number.magnitude().middle();
            }
        }
        return null;
    }

    /** The size: the sum that is no change, no earlier size, and of the year. */
    private @Nullable Money expectedSum(int year) {
        Money best = null;
        for (Money money : passage.figures(Money.class)) {
            Stretch place = Stretch.of(passage, money);
            boolean fits = money.conversionOf() == null && money.magnitude().value().compareTo(SMALLEST) >= 0
                    && !isEarlier(place) && changes.of(place) == null && times.belongs(place, year, false);
            if (fits && (best == null || (reaches(place) && !reaches(Stretch.of(passage, best))))) {
                best = money;
            }
        }
        return best;
    }

    /** "to 46 billion", "à 46 milliards": what something grows to. */
    private boolean reaches(Stretch figure) {
        return passage.preposition(figure.first() - 1) == Function.TO;
    }

    /** How many things will be sold; null for a number of something else. */
    private @Nullable BigDecimal units(Mention figure) {
        if (figure instanceof Quantity quantity && quantity.unit().equals("unit")) {
            return quantity.magnitude().middle();
        }
        int next = Stretch.of(passage, figure).end();
        if (figure instanceof PlainNumber number && number.magnitude().value().compareTo(MANY) >= 0
                && isReached(Stretch.of(passage, figure).first())) {
            return number.magnitude().middle();
        }
        boolean counts = passage.preposition(next) == Function.OF || passage.tokens().is(next, TokenKind.WORD);
        boolean sold = counts && figure instanceof PlainNumber number
                && number.magnitude().value().compareTo(carried ? MANY : FEWEST) >= 0
                && (carried || words.anywhere(Topic.SOLD, passage));
        return sold && figure instanceof PlainNumber number ? number.magnitude().middle() : null;
    }

    /** "la demande atteindra 105 millions", "shipments to reach 1.2 billion": what a market comes to, in the units of its own. */
    private boolean isReached(int first) {
        boolean sized = words.find(Topic.SIZES, passage, first - FACTOR, first) >= 0;
        return sized && words.find(Topic.HEADS, passage, passage.first(), first) >= 0;
    }

    /** "contre 34 milliards", "de 34 à 80 milliards", "up from 6.6 million". */
    private boolean isEarlier(Stretch figure) {
        Function function = passage.preposition(figure.first() - 1);
        if (function == Function.AGAINST || function == Function.FROM
                || words.find(Topic.VERSUS, passage, figure.first() - 2, figure.first()) >= 0) {
            return true;
        }
        for (int at = figure.end(); function == Function.OF && passage.has(at) && at - figure.end() < RANGE; at++) {
            if (passage.figure(at) != null && passage.preposition(at - 1) == Function.TO && isSameKind(figure, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameKind(Stretch figure, int other) {
        Mention first = passage.figure(figure.first());
        Mention second = passage.figure(other);
        return first != null && second != null && first.getClass().equals(second.getClass());
    }

    /** The place of the figures of a draft, null when it has none. */
    static @Nullable Span place(Draft draft) {
        Span amount = draft.spans().get("amount");
        Span growth = draft.spans().get("growthPct");
        return amount != null ? amount : growth != null ? growth : draft.spans().get("units");
    }
}
