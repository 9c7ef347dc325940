package dev.chappe.alert;

import dev.chappe.alert.books.Books;
import dev.chappe.schemas.ops.RunningParts;
import dev.chappe.schemas.streams.StreamsRunner;

/** The service while it runs. Closing it commits what is done and leaves the group. */
public final class RunningAlert implements AutoCloseable {

    private final StreamsRunner streams;
    private final Books books;
    private final int opsPort;
    private final RunningParts parts;

    RunningAlert(StreamsRunner streams, Books books, int opsPort, RunningParts parts) {
        this.streams = streams;
        this.books = books;
        this.opsPort = opsPort;
        this.parts = parts;
    }

    /** Whether it has tasks and works on them. */
    public boolean isReady() {
        return streams.unready().isEmpty();
    }

    /** Whether nothing that was told since the start is still on its way. */
    public boolean isIdle() {
        return books.pending() <= 0;
    }

    /** The port that metrics and health are served on. */
    public int opsPort() {
        return opsPort;
    }

    @Override
    public void close() {
        parts.close();
    }
}
