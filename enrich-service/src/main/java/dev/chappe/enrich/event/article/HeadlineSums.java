package dev.chappe.enrich.event.article;

import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.mention.PlainNumber;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the sums of a headline the currency that it left out for want of room: "Ferralo investit 95 millions" above
 * "Ferralo va investir 95 millions d'euros". A number that the text below has in no currency, or in two, stays a number.
 */
final class HeadlineSums {

    /** Smaller numbers agree by chance. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(1_000_000);
    private static final String SEVERAL = "";

    private HeadlineSums() {}

    /** The figures of a title, read together with those of the text below it. */
    static List<Mention> complete(List<Mention> title, List<Mention> below) {
        if (title.stream().noneMatch(HeadlineSums::isLargeNumber)) {
            return title;
        }
        Map<BigDecimal, String> currencies = new HashMap<>();
        for (Mention mention : below) {
            if (mention instanceof Money money) {
                currencies.merge(money.magnitude().value(), money.currency(),
                        (one, other) -> one.equals(other) ? one : SEVERAL);
            }
        }
        return title.stream().map(mention -> withCurrency(mention, currencies)).toList();
    }

    private static Mention withCurrency(Mention mention, Map<BigDecimal, String> currencies) {
        if (mention instanceof PlainNumber number && isLargeNumber(number)) {
            String currency = currencies.getOrDefault(number.magnitude().value(), SEVERAL);
            if (!currency.equals(SEVERAL)) {
                return new Money(number.span(), number.magnitude(), currency, null, null, null);
            }
        }
        return mention;
    }

    private static boolean isLargeNumber(Mention mention) {
        return mention instanceof PlainNumber number && number.magnitude().value().compareTo(LEAST) >= 0;
    }
}
