package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.event.MentionJson;
import dev.chappe.enrich.event.MentionReader;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Field;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs cases of figures in text: a case holds when the figures of its kind are those expected, in their order. */
final class NumberSuite {

    /** Relative difference below which two figures are one: the cases write some with many decimals. */
    private static final BigDecimal SAME = new BigDecimal("1e-9");

    /** A figure expected or found; the currency is empty where it does not count. */
    record Figure(String text, BigDecimal value, String currency) {

        boolean holds(Figure other) {
            BigDecimal difference = value.subtract(other.value).abs();
            return difference.compareTo(SAME.multiply(value.abs().max(BigDecimal.ONE))) <= 0
                    && currency.equals(other.currency);
        }
    }

    /**
     * A case with its outcome.
     *
     * @param kind
     *            "currency", "percent" or "number"
     */
    record Outcome(String language, String kind, String text, List<Figure> expected, List<Figure> found) {

        /** Whether all values are right. */
        boolean holds() {
            if (expected.size() != found.size()) {
                return false;
            }
            for (int i = 0; i < expected.size(); i++) {
                if (!expected.get(i).holds(found.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private NumberSuite() {}

    static List<Outcome> run(Path cases) {
        MentionReader reader = MentionReader.standard();
        List<Outcome> outcomes = new ArrayList<>();
        EventFile.lines(cases, (line, number) -> outcomes.add(run(line, reader)));
        return outcomes;
    }

    private static Outcome run(JsonNode line, MentionReader reader) {
        String kind = line.path("kind").asText();
        String text = line.path("text").asText();
        String language = line.path("lang").asText();
        JsonNode mentions = MentionJson
                .line(text, reader.read(new ArticleText("", text, language, null), Field.BODY)).get("mentions");
        List<Figure> found = new ArrayList<>();
        for (JsonNode mention : mentions) {
            if (mention.path("kind").asText().equals(kind.equals("currency") ? "money" : kind)) {
                found.add(figure(mention, kind));
            }
        }
        List<Figure> expected = new ArrayList<>();
        line.path("expected").forEach(figure -> expected.add(figure(figure, kind)));
        return new Outcome(language, kind, text, expected, found);
    }

    private static Figure figure(JsonNode node, String kind) {
        return new Figure(node.path("text").asText(), node.path("value").decimalValue(),
                kind.equals("currency") ? node.path("currency").asText() : "");
    }
}
