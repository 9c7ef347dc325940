package dev.chappe.console.wording;

import dev.chappe.schemas.event.EventValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a filled role reads in a French line: "3 nm", "sur 5 ans", "27,8 milliards EUR". */
final class FrenchPhrase {

    /** The value goes where the star is; a role that is not here reads as its value. */
    private static final Map<String, String> PATTERNS = Map.ofEntries(Map.entry("processNm", "* nm"),
            Map.entry("cpuCores", "* cœurs CPU"), Map.entry("gpuCores", "* cœurs GPU"),
            Map.entry("devices", "dans *"), Map.entry("version", "version *"),
            Map.entry("parameters", "* de paramètres"), Map.entry("amountConverted", "soit *"),
            Map.entry("purpose", "pour *"), Map.entry("investors", "auprès de *"),
            Map.entry("valuation", "valorisation *"), Map.entry("units", "* unités"),
            Map.entry("horizonYears", "sur * ans"), Map.entry("horizonYear", "d’ici *"),
            Map.entry("growthPct", "* %"), Map.entry("sharePct", "* %"), Map.entry("rank", "nº *"),
            Map.entry("from", "de *"), Map.entry("to", "à *"), Map.entry("targetPrice", "objectif *"),
            Map.entry("targetPriceBefore", "objectif précédent *"), Map.entry("round", "tour *"));
    private static final Map<String, String> CONSTANTS = Map.of("FINE", "amende", "LAWSUIT", "procès", "INVESTIGATION",
            "enquête", "BAN", "interdiction", "RESTRICTION", "restriction", "APPROVAL", "autorisation", "SEED",
            "amorçage");
    private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_EVEN);
    private static final List<Unit> UNITS = List.of(new Unit(12, " billion", " billions"),
            new Unit(9, " milliard", " milliards"), new Unit(6, " million", " millions"));
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private record Unit(int zeros, String one, String many) {}

    private FrenchPhrase() {}

    static String of(String role, EventValue value) {
        if (value instanceof EventValue.Named named) {
            return named.role() + " " + words("", named.value());
        }
        return PATTERNS.getOrDefault(role, "*").replace("*", words(role, value));
    }

    private static String words(String role, EventValue value) {
        return switch (value) {
            case EventValue.Words words ->
                CONSTANTS.getOrDefault(words.text(), words.text()).replaceFirst("^SERIES_", "série ");
            case EventValue.Many many -> String.join(" et ", many.texts());
            case EventValue.Sum sum -> number(sum.value())
                    + (sum.max() == null ? "" : " à " + number(sum.max())) + " " + sum.currency();
            case EventValue.Figure figure -> figure(role, figure.number());
            case EventValue.Named named -> words(role, named.value());
        };
    }

    private static String figure(String role, BigDecimal number) {
        return switch (role) {
            case "horizonYear" -> number.toBigInteger().toString();
            case "growthPct" -> (number.signum() > 0 ? "+" : "") + number(number);
            default -> number(number);
        };
    }

    private static String number(BigDecimal number) {
        for (Unit unit : UNITS) {
            BigDecimal scaled = number.scaleByPowerOfTen(-unit.zeros()).round(DIGITS);
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                return plain(scaled) + (scaled.abs().compareTo(TWO) < 0 ? unit.one() : unit.many());
            }
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.FRENCH)).format(number);
    }
}
