package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.mention.Magnitude;
import dev.chappe.enrich.mention.Percent;
import dev.chappe.enrich.mention.PlainNumber;
import dev.chappe.enrich.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Finds the shares that are told without a percentage: "la moitié du marché", "one in three laptops sold". */
final class ShareRatios {

    /** Words from "one" to "in five", and from there to what says that it is sold. */
    private static final int NEAR = 4;
    /** Nobody tells a share as one out of more. */
    private static final BigDecimal MOST = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Passage passage;
    private final MarketWords words;

    ShareRatios(Passage passage, MarketWords words) {
        this.passage = passage;
        this.words = words;
    }

    /** The fractions of something: "un tiers des ventes". */
    List<Percent> fractions() {
        return passage.figures(PlainNumber.class).stream()
                .filter(number -> number.magnitude().value().compareTo(BigDecimal.ONE) < 0
                        && passage.preposition(Stretch.of(passage, number).end()) == Function.OF)
                .map(number -> percent(number.span(), HUNDRED.multiply(number.magnitude().value()))).toList();
    }

    /** One sold out of so many, each from its first word to its number. */
    List<Percent> ratios() {
        List<Percent> shares = new ArrayList<>();
        for (PlainNumber number : passage.figures(PlainNumber.class)) {
            Stretch whole = Stretch.of(passage, number);
            int first = one(whole.first());
            BigDecimal many = number.magnitude().value();
            if (first >= 0 && many.compareTo(MOST) <= 0 && isOfSales(first, whole.end())) {
                shares.add(percent(passage.tokens().span(first, whole.end()),
                        HUNDRED.divide(many, MathContext.DECIMAL32)));
            }
        }
        return shares;
    }

    private static Percent percent(Span span, BigDecimal share) {
        return new Percent(span, Magnitude.of(share.setScale(0, RoundingMode.HALF_UP)), Percent.Scale.PERCENT,
                Percent.Sign.NONE);
    }

    /** Where "un téléphone sur" begins, -1 when the number tells no part of a whole. */
    private int one(int number) {
        Function function = passage.preposition(number - 1);
        if ((function != Function.ON && function != Function.IN) || passage.preposition(number + 1) != null) {
            return -1;
        }
        for (int at = number - 2; passage.has(at) && number - at <= NEAR; at--) {
            if (words.is(Topic.ONE, passage, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether what is counted is sold, or held by somebody: no "one in three phones breaks". */
    private boolean isOfSales(int first, int end) {
        return words.find(Topic.SOLD, passage, end, end + NEAR) >= 0
                || words.find(Topic.SOLD, passage, first - NEAR, first) >= 0
                || words.find(Topic.HOLDS, passage, first - NEAR, first) >= 0;
    }
}
