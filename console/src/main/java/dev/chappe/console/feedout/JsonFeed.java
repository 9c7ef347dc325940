package dev.chappe.console.feedout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Events as a JSON Feed 1.1. */
public final class JsonFeed {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonFeed() {}

    /**
     * The feed.
     *
     * @param self
     *            where it is
     * @param events
     *            summaries, the latest first
     */
    public static String of(String self, List<? extends JsonNode> events) {
        ObjectNode feed = MAPPER.createObjectNode().put("version", "https://jsonfeed.org/version/1.1")
                .put("title", "Chappe").put("feed_url", self);
        ArrayNode items = feed.putArray("items");
        for (JsonNode event : events) {
            ObjectNode item = items.addObject().put("id", event.path("id").asText()).put("title", Entry.title(event))
                    .put("content_text", event.path("quote").path("text").asText(""))
                    .put("date_published", event.path("firstSeen").asText())
                    .put("date_modified", event.path("lastSeen").asText());
            Entry.address(event).ifPresent(url -> item.put("external_url", url));
            item.putArray("tags").add(event.path("type").asText());
            item.set("_chappe", event);
        }
        return feed.toString();
    }
}
