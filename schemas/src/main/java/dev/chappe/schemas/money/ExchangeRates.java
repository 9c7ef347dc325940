package dev.chappe.schemas.money;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What currencies are worth in US dollars: the range of the rates since 2009, in which outlets convert for their readers,
 * each at the rate of its day; and one stated rate to compare sums by.
 */
public final class ExchangeRates {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Map<String, Range> IN_DOLLARS = load();
    private static final ExchangeRates STATED = new ExchangeRates(Map.of());

    private final Map<String, BigDecimal> own;

    /** What a unit of a currency was worth in US dollars, at least and at most, and the rate to compare by. */
    private record Range(BigDecimal low, BigDecimal high, BigDecimal stated) {}

    private ExchangeRates(Map<String, BigDecimal> own) {
        this.own = Map.copyOf(own);
    }

    /** The rates that come with the program. */
    public static ExchangeRates stated() {
        return STATED;
    }

    /**
     * These rates, but of some currencies others.
     *
     * @param rates
     *            US dollars for a unit, by ISO 4217 code; each more than zero
     */
    public ExchangeRates with(Map<String, BigDecimal> rates) {
        Map<String, BigDecimal> all = new HashMap<>(own);
        all.putAll(rates);
        return new ExchangeRates(all);
    }

    /** The currencies that a rate is stated for, by ISO 4217 code. */
    public Set<String> currencies() {
        Map<String, Object> all = new HashMap<>(IN_DOLLARS);
        all.putAll(own);
        return Set.copyOf(all.keySet());
    }

    /** The rate from one currency to another, empty when one of them has none. */
    public Optional<BigDecimal> rate(String from, String to) {
        return from.equals(to)
                ? Optional.of(BigDecimal.ONE)
                : inDollars(from).flatMap(
                        one -> inDollars(to).map(other -> one.divide(other, MathContext.DECIMAL64)));
    }

    private Optional<BigDecimal> inDollars(String currency) {
        return Optional.ofNullable(own.get(currency))
                .or(() -> Optional.ofNullable(IN_DOLLARS.get(currency)).map(Range::stated));
    }

    /** Whether two sums may be one: their ratio lies where the exchange rate was at some time since 2009. */
    public static boolean mayBeOne(BigDecimal one, String currency, BigDecimal other, String otherCurrency) {
        Range a = IN_DOLLARS.get(currency);
        Range b = IN_DOLLARS.get(otherCurrency);
        return a != null && b != null && one.multiply(a.low).compareTo(other.multiply(b.high)) <= 0
                && other.multiply(b.low).compareTo(one.multiply(a.high)) <= 0;
    }

    private static Map<String, Range> load() {
        Map<String, Range> ranges = new HashMap<>();
        try (InputStream in = ExchangeRates.class.getResourceAsStream("exchange-rates.csv")) {
            String lines = new String(Objects.requireNonNull(in, "exchange-rates.csv").readAllBytes(),
                    StandardCharsets.UTF_8);
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> cells = List.of(COMMA.split(line, -1));
                ranges.put(cells.get(0), new Range(new BigDecimal(cells.get(1)), new BigDecimal(cells.get(2)),
                        new BigDecimal(cells.get(3))));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ranges;
    }
}
