package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What careful readers would call the same: names by their distinctive words, sums within 1 % in either currency of a
 * conversion, percentages within 0.05, quantities within 0.5 %, years, ranks and words exactly.
 */
final class RelaxedAgreement implements Agreement {

    private static final double SUMS = 0.01;
    private static final double PERCENTAGES = 0.05;
    private static final double QUANTITIES = 0.005;
    /** Readers differ on which of the two it is. */
    private static final Set<String> LIMITS = Set.of("BAN", "RESTRICTION");

    /** A figure of a sum. */
    private record End(double value, @Nullable String currency) {}

    @Override
    public boolean holds(Role role, @Nullable JsonNode gold, @Nullable JsonNode got, JsonNode event) {
        if (gold == null || got == null) {
            return false;
        }
        return switch (role.kind()) {
            case NAME -> RelaxedNames.sameName(Values.text(gold), Values.text(got));
            case THING -> RelaxedNames.sameThing(Values.text(gold), Values.text(got));
            case NAMES -> sameNames(Values.texts(gold), Values.texts(got));
            case AMOUNT -> sameAmount(gold, got) || sameAmount(gold, Values.of(event, role.name() + "Converted"));
            case PERCENT, NUMBER, COUNT -> sameFigure(role.kind(), Values.number(gold), Values.number(got));
            case MARKET -> RelaxedNames.sameMarket(Values.text(gold), Values.text(got));
            case WORD, PERIOD -> sameWord(role, gold, got);
        };
    }

    @Override
    public boolean sameParties(List<String> gold, List<String> got) {
        return RelaxedNames.matched(gold, got) >= 2 && got.size() <= 2 * gold.size();
    }

    private static boolean sameNames(List<String> gold, List<String> got) {
        int hits = RelaxedNames.matched(gold, got);
        return hits >= Math.max(1, (gold.size() + 1) / 2) && hits >= (got.size() + 1) / 2;
    }

    private static boolean sameFigure(RoleKind kind, @Nullable Double gold, @Nullable Double got) {
        if (gold == null || got == null) {
            return false;
        }
        return switch (kind) {
            case PERCENT -> Math.abs(gold - got) <= PERCENTAGES;
            case NUMBER -> Math.abs(gold - got) <= QUANTITIES * Math.abs(gold);
            default -> gold.doubleValue() == got.doubleValue();
        };
    }

    private static boolean sameWord(Role role, JsonNode gold, JsonNode got) {
        if (gold.isObject() || got.isObject()) { // a price target
            return sameAmount(gold, got);
        }
        boolean limits = role.name().equals("action") && LIMITS.contains(gold.asText())
                && LIMITS.contains(got.asText());
        return limits || NameWords.of(Values.text(gold)).equals(NameWords.of(Values.text(got)));
    }

    private static boolean sameAmount(JsonNode gold, @Nullable JsonNode got) {
        for (End one : ends(gold)) {
            for (End other : got == null ? List.<End>of() : ends(got)) {
                boolean close = Math.abs(one.value() - other.value()) <= SUMS
                        * Math.max(Math.abs(one.value()), Math.abs(other.value()));
                if (close && (one.currency() == null || one.currency().equals(other.currency()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The figure of a sum, or both of a range; none of what is no sum. */
    private static List<End> ends(JsonNode amount) {
        List<End> ends = new ArrayList<>();
        if (amount.isNumber()) {
            ends.add(new End(amount.asDouble(), null));
            return ends;
        }
        JsonNode currency = Values.of(amount, "currency");
        for (String end : List.of("value", "max")) {
            JsonNode figure = Values.of(amount, end);
            Double value = figure == null ? null : Values.number(figure);
            if (value != null) {
                ends.add(new End(value, currency == null ? null : currency.asText()));
            }
        }
        return ends;
    }
}
