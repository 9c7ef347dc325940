package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.mention.Horizon;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.PlainNumber;
import dev.chappe.enrich.mention.Quantity;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenKind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers of what a role counts. */
final class OwnCounts {

    /** Most tokens between a number and what it counts: "300 of its 2,000 employees". */
    private static final int REACH = 6;
    private static final int LONGEST_TOTAL = 3;

    private final OwnNumbers numbers;
    private final Set<String> units;
    private final @Nullable WordSet words;

    /**
     * @param units
     *            of the bundled vocabulary
     * @param words
     *            further words for what is counted; null with no unit means that any number will do
     */
    OwnCounts(OwnNumbers numbers, Set<String> units, @Nullable WordSet words) {
        this.numbers = numbers;
        this.units = units;
        this.words = words;
    }

    @Nullable
    Placed at(Passage passage, int token) {
        Mention figure = OwnFigures.figure(passage, token);
        if (isTotal(passage, token)) {
            return null;
        }
        if (figure instanceof Quantity quantity && units.contains(quantity.unit())) {
            return placed(quantity.magnitude().value(), quantity.span(), quantity);
        }
        BigDecimal years = figure instanceof Horizon horizon ? horizon.years() : null;
        if (figure != null && years != null && units.contains(OwnType.HORIZON)) {
            return placed(years, figure.span(), figure);
        }
        boolean open = figure == null || figure instanceof Quantity || figure instanceof PlainNumber;
        PlainNumber number = open && passage.name(token) == null ? numbers.at(passage, token) : null;
        if (number == null) {
            return null;
        }
        if (words == null && units.isEmpty()) {
            return placed(number.magnitude().value(), number.span(), number);
        }
        int end = endOfCounted(passage, endOf(passage, number));
        return end == 0
                ? null
                : placed(number.magnitude().value(), passage.tokens().span(token, end), number);
    }

    private static int endOf(Passage passage, Mention figure) {
        return passage.tokens().tokenAt(figure.span().end() - 1) + 1;
    }

    private static Placed placed(BigDecimal value, Span span, Mention mention) {
        return new Placed(new RoleValue.Figure(value), span, mention);
    }

    /** One past the words for what a number counts, 0 when something else follows. */
    private int endOfCounted(Passage passage, int from) {
        boolean share = false;
        for (int at = from; passage.has(at) && at - from <= REACH; at++) {
            int end = words == null ? 0 : words.endOf(passage.tokens(), at);
            if (end > 0) {
                return end;
            }
            if (share && OwnFigures.figure(passage, at) instanceof Quantity total && units.contains(total.unit())) {
                return endOf(passage, total);
            }
            share |= at == from && passage.preposition(at) == Function.OF;
            boolean other = numbers.at(passage, at) != null && !share;
            if (other || passage.name(at) != null || passage.is(',', at) || passage.is('.', at)
                    || passage.tokens().is(at, TokenKind.CURRENCY)) {
                return 0;
            }
        }
        return 0;
    }

    /** "300 of its 2,000 employees": the second number is what the first is a part of. */
    private boolean isTotal(Passage passage, int token) {
        for (int at = token - 1; passage.has(at) && token - at <= LONGEST_TOTAL; at--) {
            if (passage.preposition(at) == Function.OF) {
                return passage.figure(at - 1) != null || isNumberBefore(passage, at);
            }
            if (!passage.is(Words.POSSESSIVE, at) && !passage.is(Words.ARTICLE, at)
                    && !passage.is(Words.QUANTIFIER, at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isNumberBefore(Passage passage, int token) {
        return numbers.at(passage, token - 1) != null;
    }
}
