package dev.chappe.ingest.feed.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.ingest.feed.document.FeedItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an item, or a list of items, of news in JSON. */
public final class NinjsParser {

    private NinjsParser() {}

    /** The items; empty when the document is something else. */
    public static Optional<Stream<FeedItem>> items(JsonNode document) {
        List<JsonNode> items = document.isArray() ? document.valueStream().toList() : List.of(document);
        return !items.isEmpty() && items.stream().allMatch(NinjsParser::isItem)
                ? Optional.of(items.stream().map(NinjsParser::read).map(NinjsAdapter::toItem))
                : Optional.empty();
    }

    private static boolean isItem(JsonNode item) {
        return item.has("uri") && (item.has("headline") || item.has("headlines") || item.has("body_text")
                || item.has("body_html") || item.has("body_xhtml") || item.has("bodies"));
    }

    private static NinjsItem read(JsonNode item) {
        String uri = text(item, "uri");
        return new NinjsItem(uri, address(item, uri),
                first(text(item, "headline"), value(item.path("headlines"), "main")),
                first(text(item, "description_text"), text(item, "description_html"),
                        value(item.path("descriptions"), "")),
                first(text(item, "body_html"), text(item, "body_xhtml"), text(item, "body_text"),
                        value(item.path("bodies"), "")),
                first(text(item, "firstcreated"), text(item, "versioncreated"), text(item, "contentcreated")),
                authors(item), names(item.path("subject"), item.path("subjects"), item.path("keywords")),
                first(text(item, "creditline"), text(item, "copyrightholder"), text(item, "copyrightnotice"),
                        text(item.path("rightsinfo"), "copyrightholder")),
                text(item, "language"));
    }

    private static @Nullable String address(JsonNode item, @Nullable String uri) {
        String page = first(text(item, "canonicalurl"), text(item, "url"), text(item.path("altids"), "url"));
        return page == null && uri != null && uri.startsWith("http") ? uri : page;
    }

    private static List<String> authors(JsonNode item) {
        String byline = text(item, "byline");
        List<String> people = names(item.path("authors"), item.path("person").path("creator"));
        return !people.isEmpty() || byline == null ? people : List.of(byline);
    }

    /** Lists of names, or of objects that have one. */
    private static List<String> names(JsonNode... lists) {
        return Stream.of(lists)
                .flatMap(JsonNode::valueStream)
                .flatMap(it -> Optional.ofNullable(it.isTextual() ? it.asText() : text(it, "name")).stream())
                .toList();
    }

    /** Version 2 has lists of texts with a role each; the one with the role, else the first. */
    private static @Nullable String value(JsonNode texts, String role) {
        return Stream.concat(texts.valueStream().filter(it -> role.equals(text(it, "role"))), texts.valueStream())
                .flatMap(it -> Optional.ofNullable(text(it, "value")).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }

    private static @Nullable String first(@Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null).findFirst().orElse(null);
    }
}
