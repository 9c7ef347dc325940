package dev.chappe.ingest.page.metadata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;

/** The JSON-LD of a page: every object in it, also those in graphs and lists, read as far as it can be. */
final class LinkedData {

    private static final int MOST_SCRIPTS = 50;
    private static final int MOST_OBJECTS = 2_000;
    private static final int LONGEST = 1_000_000;
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_MISSING_VALUES)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build()
            .reader();

    private LinkedData() {}

    /** The objects of a page, an outer one before those in it. */
    static List<JsonNode> objects(Document page) {
        List<JsonNode> objects = new ArrayList<>();
        page.select("script[type*=ld+json]").stream().limit(MOST_SCRIPTS).forEach(script -> {
            Deque<JsonNode> open = new ArrayDeque<>(documents(script.data()));
            while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
                JsonNode node = open.pollFirst();
                if (node.isObject()) {
                    objects.add(node);
                }
                node.forEach(open::addLast);
            }
        });
        return objects;
    }

    /** What can be read of a script: nothing when it is broken from the beginning. */
    private static List<JsonNode> documents(String script) {
        String json = withoutWrapping(script.strip());
        if (json.isEmpty() || json.length() > LONGEST) {
            return List.of();
        }
        try {
            JsonNode document = JSON.readTree(json);
            return document == null ? List.of() : List.of(document);
        } catch (JsonProcessingException e) {
            return BrokenJson.objects(json);
        }
    }

    /** Without the comment or CDATA that hides a script from browsers of another age. */
    private static String withoutWrapping(String script) {
        int start = 0;
        while (start < script.length() && script.charAt(start) != '{' && script.charAt(start) != '[') {
            start++;
        }
        int cdata = script.startsWith("[CDATA[", start) ? start + "[CDATA[".length() : start;
        int end = Math.max(script.lastIndexOf('}'), script.lastIndexOf("]") == script.lastIndexOf("]]>") + 1
                ? -1
                : script.lastIndexOf(']'));
        return end < cdata ? script.substring(cdata) : script.substring(cdata, end + 1);
    }
}
