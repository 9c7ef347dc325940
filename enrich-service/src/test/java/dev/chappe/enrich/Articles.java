package dev.chappe.enrich;

import dev.chappe.contract.article.FetchedFormat;
import dev.chappe.contract.article.PublishedAtOrigin;
import dev.chappe.contract.article.RawArticle;
import dev.chappe.contract.article.Source;
import java.time.Instant;

/** Builds records of news.articles for tests. */
public final class Articles {

    private Articles() {}

    /** An article that was discovered when it was published. */
    public static RawArticle.Builder of(String id, String outlet, String body, Instant published) {
        return RawArticle.newBuilder().setArticleId(id).setRevision("r1").setCanonicalUrl("https://example.org/" + id)
                .setSource(new Source(outlet, outlet, null)).setTitle("").setBody(body).setPublishedAt(published)
                .setPublishedAtOrigin(PublishedAtOrigin.STATED).setDiscoveredAt(published)
                .setFormat(FetchedFormat.JSON_LINES);
    }
}
