package dev.chappe.ingest.feed.jsonfeed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.fetch.HubLinks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the items of a JSON Feed. */
public final class JsonFeedParser {

    private static final int DEEPEST = 64;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(Integer.MAX_VALUE).build())
            .build());

    private JsonFeedParser() {}

    /**
     * The document, deep nesting refused.
     *
     * @throws JsonProcessingException
     *             when the text is no JSON
     */
    public static JsonNode parse(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /** The items; empty when the document is no feed. */
    public static Optional<Stream<FeedItem>> items(JsonNode feed) {
        if (!feed.path("items").isArray()) {
            return Optional.empty();
        }
        String language = text(feed, "language");
        List<String> authors = authors(feed);
        return Optional.of(feed.path("items").valueStream()
                .map(item -> JsonFeedAdapter.toItem(read(item), authors, language)));
    }

    /** Who pushes the feed, by its list of hubs. */
    public static HubLinks hubs(JsonNode feed) {
        return new HubLinks(feed.path("hubs").valueStream()
                .filter(hub -> "WebSub".equalsIgnoreCase(text(hub, "type")))
                .map(hub -> text(hub, "url"))
                .filter(Objects::nonNull)
                .toList(), text(feed, "feed_url"));
    }

    private static JsonFeedItem read(JsonNode item) {
        return new JsonFeedItem(text(item, "id"), text(item, "url"), text(item, "external_url"), text(item, "title"),
                text(item, "summary"), text(item, "content_html"), text(item, "content_text"),
                text(item, "date_published"), text(item, "date_modified"), authors(item),
                item.path("tags").valueStream().filter(JsonNode::isTextual).map(JsonNode::asText).toList(),
                text(item, "language"));
    }

    /** Version 1.1 has a list of authors, 1.0 has one. */
    private static List<String> authors(JsonNode node) {
        return Stream.concat(node.path("authors").valueStream(), Stream.of(node.path("author")))
                .map(author -> text(author, "name"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Null for what is absent, blank or no scalar. */
    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }
}
