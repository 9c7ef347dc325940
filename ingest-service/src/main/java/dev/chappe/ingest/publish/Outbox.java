package dev.chappe.ingest.publish;

import dev.chappe.ingest.article.Article;
import java.util.concurrent.CompletionStage;

/**
 * Where articles and dead letters go. What it takes it delivers, however long the broker is away; what it throws for, it
 * has not taken.
 */
public interface Outbox {

    /**
     * Takes an article, waiting while there is no room.
     *
     * @return completes when the broker has answered; never exceptionally
     */
    CompletionStage<Delivery> publish(Article article) throws InterruptedException;

    /** Takes a dead letter, waiting while there is no room. */
    void bury(DeadLetter letter) throws InterruptedException;
}
