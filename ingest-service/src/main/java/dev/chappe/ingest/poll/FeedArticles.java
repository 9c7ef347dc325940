package dev.chappe.ingest.poll;

import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.article.RawInput;
import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.source.FeedSource;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Items of a feed as inputs: with the outlet of the feed, its language where they have none, absolute links. */
public final class FeedArticles {

    private FeedArticles() {}

    /**
     * The input that an item is.
     *
     * @param url
     *            where the feed was found in the end
     */
    public static RawInput toInput(FeedSource source, URI url, ArticleFormat format, FeedItem item) {
        Details details = item.details();
        String language = details.language() == null ? source.language() : details.language();
        return new RawInput(source.outlet(), format, item.nativeId(), absolute(item.link(), url), item.content(),
                new Details(language, details.authors(), details.tags(), details.credit()), item.published());
    }

    /** An address written at a place, such as that of a sitemap in an index; null when there is none to be read. */
    static @Nullable String absolute(@Nullable String link, URI url) {
        return link == null
                ? null
                : CanonicalUrl.of(url.toString())
                        .flatMap(base -> CanonicalUrl.of(link, base))
                        .map(CanonicalUrl::value)
                        .orElse(null);
    }
}
