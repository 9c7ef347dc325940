package dev.chappe.launcher.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.CanonicalUrl;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** An article as it would be published, with the keys that the offline commands read, and more. */
final class ArticleLine {

    private ArticleLine() {}

    static ObjectNode of(Article article) {
        CanonicalUrl url = article.identity().url();
        Instant published = article.published().at();
        ObjectNode line = JsonNodeFactory.instance.objectNode()
                .put("id", article.identity().articleId())
                .put("revision", article.identity().revision())
                .put("nativeId", article.identity().nativeId())
                .put("url", url == null ? null : url.value())
                .put("source", article.outlet().name())
                .put("lang", article.details().language())
                .put("title", article.content().title())
                .put("summary", article.content().summary())
                .put("text", article.content().body())
                .put("publishedAt", published == null ? null : published.toString())
                .put("dateOrigin", article.published().origin().name().toLowerCase(Locale.ROOT));
        put(line, "authors", article.details().authors());
        put(line, "tags", article.details().tags());
        return line.put("credit", article.details().credit())
                .put("format", article.format().name().toLowerCase(Locale.ROOT));
    }

    private static void put(ObjectNode line, String key, List<String> names) {
        names.forEach(line.putArray(key)::add);
    }
}
