package dev.chappe.enrich.story;

import dev.chappe.enrich.event.RoleValue.Amount;
import dev.chappe.enrich.text.DataFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether two sums in different currencies may be one sum: their ratio lies where the exchange rate was at some time since
 * 2009. Outlets convert for their readers, each at the rate of its day.
 */
final class ExchangeRates {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Map<String, Range> IN_DOLLARS = load();

    /** What a unit of a currency was worth in US dollars, at least and at most. */
    private record Range(BigDecimal low, BigDecimal high) {}

    private ExchangeRates() {}

    static boolean mayBeOne(Amount one, Amount other) {
        Range a = IN_DOLLARS.get(one.currency());
        Range b = IN_DOLLARS.get(other.currency());
        return a != null && b != null && one.value().multiply(a.low).compareTo(other.value().multiply(b.high)) <= 0
                && other.value().multiply(b.low).compareTo(one.value().multiply(a.high)) <= 0;
    }

    private static Map<String, Range> load() {
        Map<String, Range> ranges = new HashMap<>();
        for (String line : DataFile.lines("story/exchange-rates.csv")) {
            List<String> cells = List.of(COMMA.split(line, -1));
            ranges.put(cells.get(0), new Range(new BigDecimal(cells.get(1)), new BigDecimal(cells.get(2))));
        }
        return ranges;
    }
}
