package dev.chappe.launcher.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the values of a user's own roles: amounts and lists are JSON in the text of their field. */
final class SeenJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private SeenJson() {}

    /** What a text says; the text itself where it is no JSON that is known. */
    static SeenValue value(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return new SeenValue.Words(text);
        }
        try {
            return value(text, MAPPER.readTree(text));
        } catch (JsonProcessingException noJson) {
            return new SeenValue.Words(text);
        }
    }

    private static SeenValue value(String text, JsonNode node) {
        if (node.isArray()) {
            List<String> texts = new ArrayList<>();
            node.forEach(item -> texts.add(item.asText()));
            return new SeenValue.Many(texts);
        }
        if (node.path("value").isNumber() && node.path("currency").isTextual()) {
            Optional<BigDecimal> max = node.path("max").isNumber()
                    ? Optional.of(node.path("max").decimalValue())
                    : Optional.empty();
            return new SeenValue.Sum(node.path("value").decimalValue(), max, node.path("currency").asText());
        }
        return new SeenValue.Words(text);
    }
}
