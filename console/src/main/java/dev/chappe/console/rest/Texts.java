package dev.chappe.console.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** JSON that the console wrote itself, read again. */
final class Texts {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Texts() {}

    static ObjectNode object(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the history holds what is no JSON", broken);
        }
    }

    static ArrayNode array(Collection<String> objects) {
        ArrayNode array = MAPPER.createArrayNode();
        objects.forEach(json -> array.add(object(json)));
        return array;
    }

    static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }
}
