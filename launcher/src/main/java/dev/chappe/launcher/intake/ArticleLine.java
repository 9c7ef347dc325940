package dev.chappe.launcher.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.article.DateReader;
import dev.chappe.ingest.article.RawInput;
import dev.chappe.ingest.article.RejectReason;
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

    /** What could be read of an item that is no article: the same keys, where it has them, and why it was refused. */
    static ObjectNode ofRefused(RawInput input, RejectReason reason) {
        Instant published = DateReader.read(input.publishedAt()).at();
        ObjectNode line = JsonNodeFactory.instance.objectNode()
                .put("refused", reason.tag())
                .put("nativeId", input.nativeId())
                .put("url", input.url())
                .put("source", input.outlet().name())
                .put("lang", input.details().language())
                .put("publishedAt", published == null ? null : published.toString());
        put(line, "authors", input.details().authors());
        put(line, "tags", input.details().tags());
        return line.put("format", input.format().name().toLowerCase(Locale.ROOT));
    }

    private static void put(ObjectNode line, String key, List<String> names) {
        names.forEach(line.putArray(key)::add);
    }
}
