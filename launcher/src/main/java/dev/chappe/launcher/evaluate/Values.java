package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of events written as JSON. */
final class Values {

    private Values() {}

    /** The value of a role, null when it is absent or null. */
    static @Nullable JsonNode of(JsonNode event, String role) {
        JsonNode value = event.get(role);
        return value == null || value.isNull() ? null : value;
    }

    static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** The names of a list; one name alone is a list of one, absence an empty one. */
    static List<String> texts(@Nullable JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value != null && value.isArray()) {
            value.forEach(element -> texts.add(text(element)));
        } else if (value != null) {
            texts.add(text(value));
        }
        return texts;
    }

    /** A number, also one written as text; null when it is none. */
    static @Nullable Double number(JsonNode value) {
        if (value.isNumber()) {
            return value.asDouble();
        }
        try {
            return value.isTextual() ? Double.valueOf(value.asText().strip()) : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    static boolean isOptional(JsonNode event) {
        return event.path("optional").asBoolean();
    }

    static String type(JsonNode event) {
        return event.path("type").asText("?");
    }
}
