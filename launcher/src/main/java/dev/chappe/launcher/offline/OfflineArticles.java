package dev.chappe.launcher.offline;

import dev.chappe.enrich.article.Article;
import dev.chappe.enrich.story.Outlet;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.ingest.article.DateReader;
import dev.chappe.ingest.article.PublicationTime;
import dev.chappe.ingest.jsonl.ArticleRecord;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.schemas.record.Fingerprint;
import java.time.Clock;
import java.util.Objects;

/** Makes articles of a file what they would be on news.articles, in the time of their publication. */
public final class OfflineArticles {

    private final DiscoveryTime discovery = DiscoveryTime.replay(Clock.systemUTC());

    /** The article of a line. */
    public Article article(String id, ArticleRecord article) {
        PublicationTime published = DateReader.read(article.publishedAt());
        String source = Objects.requireNonNullElse(article.source(), "");
        ArticleText text = ArticleTexts.of(article);
        return new Article(id, Fingerprint.of(text.title(), text.body()), article.url(),
                new Outlet(source, source, null), text, null, discovery.of(published));
    }
}
