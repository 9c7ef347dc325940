package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Takes apart figures that are no one number: "22,24,26". */
final class NumberLists {

    private static final int MOST_DIGITS = 24;

    private NumberLists() {}

    static List<PlainNumber> split(TokenizedText text, int token) {
        List<PlainNumber> numbers = new ArrayList<>();
        int start = text.start(token);
        for (int at = start; at <= text.end(token); at++) {
            if (at == text.end(token) || !Character.isDigit(text.text().charAt(at))) {
                if (at > start && at - start <= MOST_DIGITS) {
                    numbers.add(new PlainNumber(new Span(text.field(), start, at),
                            Magnitude.of(new BigDecimal(text.text().substring(start, at)))));
                }
                start = at + 1;
            }
        }
        return numbers;
    }
}
