package dev.chappe.ingest;

import dev.chappe.ingest.jsonl.ArticleLines;
import dev.chappe.ingest.file.ArticlePlayer;
import dev.chappe.ingest.ops.IntakeBooks;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.publish.KafkaOutbox;
import dev.chappe.schemas.ops.RunningParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The service while it runs. Closing it delivers what it can of what is on its way. */
public final class RunningIngest implements AutoCloseable {

    private final Parts parts;
    private final int opsPort;
    private final OptionalInt pushPort;

    record Parts(ArticleIntake intake, IntakeBooks books, KafkaOutbox outbox, RunningParts running) {}

    RunningIngest(Parts parts, int opsPort, OptionalInt pushPort) {
        this.parts = parts;
        this.opsPort = opsPort;
        this.pushPort = pushPort;
    }

    /** Where metrics and health are served. */
    public int opsPort() {
        return opsPort;
    }

    /** Where articles may be pushed; empty when they may not. */
    public OptionalInt pushPort() {
        return pushPort;
    }

    /**
     * Plays a JSON-lines file of articles, or a directory of such files. Returns when every line is taken in.
     *
     * @param progress
     *            told after each line
     */
    public void play(Path articles, DiscoveryTime discovery, Consumer<ArticlePlayer.Progress> progress)
            throws IOException, InterruptedException {
        new ArticlePlayer(parts.intake(), discovery, ArticleLines.LONGEST_LINE).play(articles, progress);
    }

    /** Waits until the broker has acknowledged everything that was taken in, and the books say so. */
    public void awaitPublished() throws InterruptedException {
        parts.outbox().awaitEmpty();
        parts.books().awaitSettled();
    }

    /** What came in so far, and what became of it. */
    public IntakeBooks.Page books() {
        return parts.books().page();
    }

    @Override
    public void close() {
        parts.running().close();
    }
}
