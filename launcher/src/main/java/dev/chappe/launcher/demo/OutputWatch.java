package dev.chappe.launcher.demo;

import dev.chappe.launcher.output.OutputTopics;
import dev.chappe.launcher.output.Seen;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the output topics in a thread of its own and hands on what comes. */
final class OutputWatch implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(50);

    private final OutputTopics topics;
    private final Consumer<Seen> viewer;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Thread thread;
    private volatile @Nullable CompletableFuture<Void> endWanted;
    private volatile boolean closing;

    private OutputWatch(OutputTopics topics, Consumer<Seen> viewer) {
        this.topics = topics;
        this.viewer = viewer;
        this.thread = Thread.ofPlatform().name("output-watch").unstarted(this::watch);
    }

    /**
     * Begins to read.
     *
     * @param topics
     *            used by the thread alone from here on, and closed with it
     */
    static OutputWatch start(OutputTopics topics, Consumer<Seen> viewer) {
        OutputWatch watch = new OutputWatch(topics, viewer);
        watch.thread.start();
        return watch;
    }

    /**
     * Waits until everything that is committed by now has been handed on.
     *
     * @throws IllegalStateException
     *             when reading failed
     */
    void awaitEnd() throws InterruptedException {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        endWanted = reached;
        try {
            CompletableFuture.anyOf(reached, ended).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the output topics cannot be read", failure.getCause());
        }
    }

    private void watch() {
        try (topics) {
            while (!closing) {
                topics.poll(MOMENT).forEach(viewer);
                CompletableFuture<Void> wanted = endWanted;
                if (wanted != null && topics.isAtEnd()) {
                    endWanted = null;
                    wanted.complete(null);
                }
            }
            ended.complete(null);
        } catch (RuntimeException failure) {
            ended.completeExceptionally(failure);
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
