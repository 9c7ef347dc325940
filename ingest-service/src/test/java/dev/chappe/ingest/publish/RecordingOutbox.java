package dev.chappe.ingest.publish;

import dev.chappe.ingest.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Keeps what it takes. Deliveries wait until {@link #deliver} unless it delivers at once. */
public final class RecordingOutbox implements Outbox {

    private final List<Article> articles = new ArrayList<>();
    private final List<DeadLetter> letters = new ArrayList<>();
    private final List<CompletableFuture<Delivery>> waiting = new ArrayList<>();
    private final Mode mode;
    private @Nullable Exception fault;

    /** When articles are delivered. */
    public enum Mode {
        AT_ONCE, WHEN_TOLD
    }

    public RecordingOutbox(Mode mode) {
        this.mode = mode;
    }

    /** Throws this, an InterruptedException or a RuntimeException, for the next article instead of taking it. */
    public synchronized void failNext(Exception next) {
        fault = next;
    }

    @Override
    public synchronized CompletionStage<Delivery> publish(Article article) throws InterruptedException {
        Exception now = fault;
        fault = null;
        switch (now) {
            case null -> articles.add(article);
            case InterruptedException interrupted -> throw interrupted;
            case RuntimeException broken -> throw broken;
            default -> throw new IllegalArgumentException(now);
        }
        CompletableFuture<Delivery> delivery = new CompletableFuture<>();
        switch (mode) {
            case AT_ONCE -> delivery.complete(Delivery.PUBLISHED);
            case WHEN_TOLD -> waiting.add(delivery);
        }
        return delivery;
    }

    @Override
    public synchronized void bury(DeadLetter letter) {
        letters.add(letter);
    }

    /** Answers all that is waiting. */
    public synchronized void deliver(Delivery outcome) {
        List.copyOf(waiting).forEach(delivery -> delivery.complete(outcome));
        waiting.clear();
    }

    public synchronized List<Article> articles() {
        return List.copyOf(articles);
    }

    public synchronized List<DeadLetter> letters() {
        return List.copyOf(letters);
    }
}
