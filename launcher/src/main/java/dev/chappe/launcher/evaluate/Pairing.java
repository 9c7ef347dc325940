package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of one article beside its labels.
 *
 * @param pairs
 *            labels and what was read for them, optional labels too
 * @param missed
 *            labels that are not optional and that nothing was read for
 * @param wrong
 *            what was read and no label says; a label said twice is one too, unless it is optional
 */
record Pairing(List<Pair> pairs, List<JsonNode> missed, List<JsonNode> wrong) {

    /** A label and the event that was read for it. */
    record Pair(JsonNode gold, JsonNode got) {

        boolean isPlain() {
            return !Values.isOptional(gold);
        }
    }

    /** Pairs each label with one event at the most: plain labels first, then the best fit. */
    static Pairing of(List<JsonNode> gold, List<JsonNode> got, EventAgreement agreement) {
        List<JsonNode> labels = new ArrayList<>(gold);
        labels.sort(Comparator.comparing(Values::isOptional)
                .thenComparingInt(label -> -bestFit(label, got, agreement)));
        List<JsonNode> left = new ArrayList<>(got);
        List<Pair> pairs = new ArrayList<>();
        List<JsonNode> missed = new ArrayList<>();
        for (JsonNode label : labels) {
            JsonNode best = best(label, left, agreement);
            if (best != null) {
                left.remove(best);
                pairs.add(new Pair(label, best));
            } else if (!Values.isOptional(label)) {
                missed.add(label);
            }
        }
        left.removeIf(event -> gold.stream()
                .anyMatch(label -> Values.isOptional(label) && agreement.same(label, event)));
        return new Pairing(pairs, missed, left);
    }

    private static int bestFit(JsonNode label, List<JsonNode> got, EventAgreement agreement) {
        return got.stream().filter(event -> agreement.same(label, event))
                .mapToInt(event -> agreement.namesToTheLetter(label, event)).max().orElse(0);
    }

    private static @Nullable JsonNode best(JsonNode label, List<JsonNode> left, EventAgreement agreement) {
        JsonNode best = null;
        long most = -1;
        for (JsonNode event : left) {
            if (agreement.same(label, event)) {
                long fit = 1000L * agreement.namesToTheLetter(label, event) + agreement.shared(label, event);
                if (fit > most) {
                    most = fit;
                    best = event;
                }
            }
        }
        return best;
    }
}
