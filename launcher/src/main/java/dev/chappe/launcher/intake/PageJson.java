package dev.chappe.launcher.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.page.Page;
import dev.chappe.ingest.page.metadata.Metadata;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The article of a page as an object; every key is always there, null for what the page does not say. */
final class PageJson {

    private PageJson() {}

    static ObjectNode of(Page page) {
        Metadata metadata = page.metadata();
        CanonicalUrl url = metadata.url();
        Instant published = metadata.published().at();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", orNull(metadata.title()));
        ArrayNode authors = json.putArray("authors");
        metadata.authors().forEach(authors::add);
        return json.put("publishedAt", published == null ? null : published.toString())
                .put("canonicalUrl", url == null ? null : url.value())
                .put("language", metadata.language())
                .put("paywalled", metadata.paywalled())
                .put("text", page.text());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
