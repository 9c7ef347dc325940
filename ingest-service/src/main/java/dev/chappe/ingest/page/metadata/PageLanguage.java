package dev.chappe.ingest.page.metadata;

import dev.chappe.ingest.article.LanguageTag;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The language that a page declares. */
final class PageLanguage {

    private PageLanguage() {}

    static @Nullable String of(Document page, MetaTags meta, LinkedArticle linked) {
        return Stream.of(page.select("html[lang]").attr("lang"), page.select("html[xml:lang]").attr("xml:lang"),
                page.body().attr("lang"), linked.language(), meta.first("og:locale"),
                meta.first("content-language", "language", "dc.language", "dcterms.language"))
                .filter(Objects::nonNull)
                .map(LanguageTag::normalise)
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
