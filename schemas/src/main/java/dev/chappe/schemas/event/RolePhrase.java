package dev.chappe.schemas.event;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** How a filled role reads in a line: "3 nm", "over 5 years", "round SERIES_B". */
public final class RolePhrase {

    /** Roles that read better than by their name; the value goes where the star is. */
    private static final Map<String, String> PATTERNS = Map.ofEntries(Map.entry("processNm", "* nm"),
            Map.entry("cpuCores", "* CPU cores"), Map.entry("gpuCores", "* GPU cores"),
            Map.entry("devices", "in *"), Map.entry("version", "version *"), Map.entry("parameters", "* parameters"),
            Map.entry("amountConverted", "that is *"), Map.entry("purpose", "for *"),
            Map.entry("investors", "from *"), Map.entry("valuation", "valued at *"), Map.entry("units", "* units"),
            Map.entry("horizonYears", "over * years"), Map.entry("growthPct", "* %"), Map.entry("sharePct", "* %"),
            Map.entry("rank", "number *"), Map.entry("from", "from *"), Map.entry("to", "to *"),
            Map.entry("region", "in *"), Map.entry("targetPrice", "target *"),
            Map.entry("targetPriceBefore", "target before *"), Map.entry("round", "round *"),
            Map.entry("period", "in *"));

    /** The roles that are filled with constants. */
    private static final Set<String> CONSTANTS = Set.of("action", "round");

    private RolePhrase() {}

    public static String of(String role, EventValue value) {
        if (value instanceof EventValue.Named named) {
            return named.role() + " " + words("", named.value());
        }
        String pattern = PATTERNS.getOrDefault(role, "*");
        return pattern.replace("*", words(role, value));
    }

    private static String words(String role, EventValue value) {
        return switch (value) {
            case EventValue.Words words ->
                CONSTANTS.contains(role) ? SpokenConstant.within(words.text()) : words.text();
            case EventValue.Many many -> String.join(" and ", many.texts());
            case EventValue.Sum sum -> sum(sum);
            case EventValue.Figure figure -> figure(role, figure.number());
            case EventValue.Named named -> words(role, named.value());
        };
    }

    private static String sum(EventValue.Sum sum) {
        return ReadableNumber.of(sum.value()) + (sum.max() == null ? "" : " to " + ReadableNumber.of(sum.max())) + " "
                + sum.currency();
    }

    private static String figure(String role, BigDecimal number) {
        return switch (role) {
            case "horizonYear" -> "by " + number.toBigInteger();
            case "growthPct" -> (number.signum() > 0 ? "+" : "") + ReadableNumber.of(number);
            default -> ReadableNumber.of(number);
        };
    }
}
