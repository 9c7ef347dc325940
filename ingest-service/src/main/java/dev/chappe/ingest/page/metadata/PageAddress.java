package dev.chappe.ingest.page.metadata;

import dev.chappe.ingest.article.CanonicalUrl;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Where an article is at home: its page may be shown at other addresses too. */
final class PageAddress {

    private PageAddress() {}

    static @Nullable CanonicalUrl of(Document page, MetaTags meta, LinkedArticle linked,
            @Nullable CanonicalUrl address) {
        return Stream.of(page.select("link[rel=canonical]").attr("href"), meta.first("og:url"), linked.url())
                .filter(Objects::nonNull)
                .flatMap(link -> resolved(link, address).stream())
                // Careless templates name the front page on every page.
                .filter(url -> !url.isFrontPage())
                .findFirst()
                .orElse(address);
    }

    private static Optional<CanonicalUrl> resolved(String link, @Nullable CanonicalUrl address) {
        if (link.isBlank()) {
            return Optional.empty();
        }
        return address == null ? CanonicalUrl.of(link) : CanonicalUrl.of(link, address);
    }
}
