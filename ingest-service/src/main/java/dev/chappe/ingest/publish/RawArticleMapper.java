package dev.chappe.ingest.publish;

import dev.chappe.contract.article.FetchedFormat;
import dev.chappe.contract.article.PublishedAtOrigin;
import dev.chappe.contract.article.RawArticle;
import dev.chappe.contract.article.Source;
import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.article.Outlet;
import java.time.temporal.ChronoUnit;

/** Articles in the form of the contract. */
final class RawArticleMapper {

    private RawArticleMapper() {}

    /** Times are cut to milliseconds, which is what the contract holds. */
    static RawArticle toContract(Article article) {
        CanonicalUrl url = article.identity().url();
        return RawArticle.newBuilder()
                .setArticleId(article.identity().articleId())
                .setRevision(article.identity().revision())
                .setNativeId(article.identity().nativeId())
                .setCanonicalUrl(url == null ? null : url.value())
                .setSource(toContract(article.outlet()))
                .setTitle(article.content().title())
                .setSummary(article.content().summary())
                .setBody(article.content().body())
                .setDeclaredLanguage(article.details().language())
                .setAuthors(article.details().authors())
                .setTags(article.details().tags())
                .setPublishedAt(article.published().at())
                .setPublishedAtOrigin(PublishedAtOrigin.valueOf(article.published().origin().name()))
                .setDiscoveredAt(article.discoveredAt().truncatedTo(ChronoUnit.MILLIS))
                .setFormat(FetchedFormat.valueOf(article.format().name()))
                .setCredit(article.details().credit())
                .build();
    }

    private static Source toContract(Outlet outlet) {
        return new Source(outlet.id(), outlet.name(), outlet.owner());
    }
}
