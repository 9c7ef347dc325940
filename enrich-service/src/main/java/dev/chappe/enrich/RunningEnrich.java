package dev.chappe.enrich;

import dev.chappe.enrich.books.Books;
import dev.chappe.enrich.ops.StreamsRunner;

/** The service while it runs. Closing it commits what is done and leaves the group. */
public final class RunningEnrich implements AutoCloseable {

    private final StreamsRunner streams;
    private final Books books;
    private final int opsPort;
    private final Lifecycle lifecycle;

    RunningEnrich(StreamsRunner streams, Books books, int opsPort, Lifecycle lifecycle) {
        this.streams = streams;
        this.books = books;
        this.opsPort = opsPort;
        this.lifecycle = lifecycle;
    }

    /** Whether it has tasks and works on them. */
    public boolean isReady() {
        return streams.unready().isEmpty();
    }

    /** What came in since the start, and what became of it. */
    public Books.Page books() {
        return books.page();
    }

    /** The port that metrics and health are served on. */
    public int opsPort() {
        return opsPort;
    }

    @Override
    public void close() {
        lifecycle.close();
    }
}
