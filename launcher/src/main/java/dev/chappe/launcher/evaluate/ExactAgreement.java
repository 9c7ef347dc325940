package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.event.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names equal after folding, values equal, sums in the currency that is told first. */
final class ExactAgreement implements Agreement {

    @Override
    public boolean holds(Role role, @Nullable JsonNode gold, @Nullable JsonNode got, JsonNode event) {
        if (gold == null || got == null) {
            return false;
        }
        return switch (role.kind()) {
            case NAME, THING, WORD, PERIOD, MARKET ->
                gold.isObject() ? sameAmount(gold, got) : folded(gold).equals(folded(got));
            case NAMES -> sameParties(Values.texts(gold), Values.texts(got));
            case AMOUNT -> sameAmount(gold, got);
            case PERCENT, NUMBER, COUNT -> Objects.equals(Values.number(gold), Values.number(got));
        };
    }

    @Override
    public boolean sameParties(List<String> gold, List<String> got) {
        return gold.size() == got.size() && folded(gold).equals(folded(got));
    }

    private static Set<String> folded(List<String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> folded.add(String.join("", NameWords.of(name))));
        return folded;
    }

    private static String folded(JsonNode name) {
        return String.join("", NameWords.of(Values.text(name)));
    }

    private static boolean sameAmount(JsonNode gold, JsonNode got) {
        return sameDecimal(gold.path("value"), got.path("value")) && sameDecimal(gold.path("max"), got.path("max"))
                && gold.path("currency").asText().equals(got.path("currency").asText());
    }

    private static boolean sameDecimal(JsonNode gold, JsonNode got) {
        return gold.isNumber() == got.isNumber()
                && (!gold.isNumber() || gold.decimalValue().compareTo(got.decimalValue()) == 0);
    }
}
