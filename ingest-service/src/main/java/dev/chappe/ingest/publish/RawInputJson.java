package dev.chappe.ingest.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.ingest.article.RawInput;

/** A refused input in the JSON-lines form of articles, so that a dead letter can be mended and played in again. */
final class RawInputJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RawInputJson() {}

    static byte[] of(RawInput input) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", input.nativeId())
                .put("lang", input.details().language())
                .put("title", input.content().title())
                .put("text", input.content().body())
                .put("publishedAt", input.publishedAt())
                .put("source", input.outlet().name())
                .put("url", input.url());
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts always make JSON", e);
        }
    }
}
