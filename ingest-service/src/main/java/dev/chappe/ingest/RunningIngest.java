package dev.chappe.ingest;

import dev.chappe.ingest.jsonl.ArticleLines;
import dev.chappe.ingest.jsonl.ArticlePlayer;
import dev.chappe.ingest.ops.IntakeBooks;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.publish.KafkaOutbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The service while it runs. Closing it delivers what it can of what is on its way. */
public final class RunningIngest implements AutoCloseable {

    private final ArticleIntake intake;
    private final IntakeBooks books;
    private final KafkaOutbox outbox;
    private final Lifecycle lifecycle;

    RunningIngest(ArticleIntake intake, IntakeBooks books, KafkaOutbox outbox, Lifecycle lifecycle) {
        this.intake = intake;
        this.books = books;
        this.outbox = outbox;
        this.lifecycle = lifecycle;
    }

    /**
     * Plays a JSON-lines file of articles, or a directory of such files. Returns when every line is taken in.
     *
     * @param progress
     *            told after each line
     */
    public void play(Path articles, DiscoveryTime discovery, Consumer<ArticlePlayer.Progress> progress)
            throws IOException, InterruptedException {
        new ArticlePlayer(intake, discovery, ArticleLines.LONGEST_LINE).play(articles, progress);
    }

    /** Waits until the broker has acknowledged everything that was taken in. */
    public void awaitPublished() throws InterruptedException {
        outbox.awaitEmpty();
    }

    /** What came in so far, and what became of it. */
    public IntakeBooks.Page books() {
        return books.page();
    }

    @Override
    public void close() {
        lifecycle.close();
    }
}
