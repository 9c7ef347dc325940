package dev.chappe.ingest.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article as a page's JSON-LD describes it; null and empty for what it leaves out.
 *
 * @param authors
 *            people and, where there are none, organisations
 * @param url
 *            as written
 * @param body
 *            plain text
 * @param free
 *            false when it says that one must pay or register; null when it says nothing
 */
record LinkedArticle(@Nullable String headline, List<String> authors, @Nullable String published,
        @Nullable String url, @Nullable String language, @Nullable String body, @Nullable Boolean free) {

    static LinkedArticle of(Document page) {
        List<JsonNode> objects = LinkedData.objects(page);
        Optional<JsonNode> article = objects.stream().filter(it -> isA(it, "Article", "Posting", "Report")).findFirst();
        JsonNode described = article.orElseGet(() -> objects.stream()
                .filter(it -> isA(it, "WebPage", "VideoObject", "Review", "Recipe") && it.has("datePublished"))
                .findFirst()
                .orElse(MissingNode.getInstance()));
        return new LinkedArticle(
                article.map(it -> text(it, "headline")).orElse(null),
                authors(described.path("author"), objects),
                first(text(described, "datePublished"), text(described, "dateCreated")),
                article.map(LinkedArticle::address).orElse(null),
                first(text(described, "inLanguage"), text(described.path("inLanguage"), "name")),
                article.map(it -> plain(text(it, "articleBody"))).orElse(null),
                free(described));
    }

    private static boolean isA(JsonNode object, String... endings) {
        JsonNode type = object.path("@type");
        List<String> names = new ArrayList<>();
        (type.isArray() ? type : List.of(type)).forEach(it -> names.add(it.asText()));
        return names.stream().anyMatch(name -> List.of(endings).stream().anyMatch(name::endsWith));
    }

    private static @Nullable String address(JsonNode article) {
        JsonNode page = article.path("mainEntityOfPage");
        return first(text(article, "mainEntityOfPage"), text(page, "@id"), text(page, "url"), text(article, "url"));
    }

    private static List<String> authors(JsonNode authors, List<JsonNode> objects) {
        List<String> people = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
            JsonNode whole = resolved(author, objects);
            String name = whole.isTextual() ? whole.asText() : text(whole, "name");
            if (name != null) {
                (isA(whole, "Organization", "NewsMediaOrganization") ? others : people)
                        .add(Parser.unescapeEntities(name, false));
            }
        }
        return people.isEmpty() ? others : people;
    }

    /** In a graph an author may be no more than a reference. */
    private static JsonNode resolved(JsonNode author, List<JsonNode> objects) {
        String id = text(author, "@id");
        if (id == null || author.has("name")) {
            return author;
        }
        return objects.stream()
                .filter(it -> id.equals(text(it, "@id")) && it.has("name"))
                .findFirst()
                .orElse(author);
    }

    private static @Nullable Boolean free(JsonNode article) {
        JsonNode free = article.path("isAccessibleForFree");
        return free.isMissingNode() ? null : !free.asText().equalsIgnoreCase("false");
    }

    private static @Nullable String plain(@Nullable String body) {
        return body == null ? null : Jsoup.parseBodyFragment(Parser.unescapeEntities(body, false)).body().wholeText();
    }

    private static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        JsonNode first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return first.isTextual() && !first.asText().isBlank() ? first.asText().strip() : null;
    }

    private static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
