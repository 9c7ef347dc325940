package dev.chappe.benchmarks.edge;

import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.publish.ArticleSerde;
import dev.chappe.ingest.publish.DeadLetter;
import dev.chappe.ingest.publish.Delivery;
import dev.chappe.ingest.publish.Outbox;
import dev.chappe.schemas.serde.AvroSerdes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Writes articles as records, and sends them nowhere. */
final class WrittenArticles implements Outbox {

    private final ArticleSerde serde = new ArticleSerde(AvroSerdes.offline());
    private long bytes;

    @Override
    public CompletionStage<Delivery> publish(Article article) {
        bytes += serde.serialize("news.articles", article).length;
        return CompletableFuture.completedFuture(Delivery.PUBLISHED);
    }

    @Override
    public void bury(DeadLetter letter) {
        throw new IllegalStateException("every item is an article: " + letter.detail());
    }

    long bytes() {
        return bytes;
    }
}
