package dev.chappe.schemas.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the values of a user's own roles: amounts and lists are JSON in the text of their field. */
public final class EventValueJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private EventValueJson() {}

    /** What a text says; the text itself where it is no JSON that is known. */
    public static EventValue value(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return new EventValue.Words(text);
        }
        try {
            return value(text, MAPPER.readTree(text));
        } catch (JsonProcessingException noJson) {
            return new EventValue.Words(text);
        }
    }

    private static EventValue value(String text, JsonNode node) {
        if (node.isArray()) {
            List<String> texts = new ArrayList<>();
            node.forEach(item -> texts.add(item.asText()));
            return new EventValue.Many(texts);
        }
        if (node.path("value").isNumber() && node.path("currency").isTextual()) {
            BigDecimal max = node.path("max").isNumber()
                    ? node.path("max").decimalValue()
                    : null;
            return new EventValue.Sum(node.path("value").decimalValue(), max, node.path("currency").asText());
        }
        return new EventValue.Words(text);
    }
}
