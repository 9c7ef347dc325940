package dev.chappe.enrich;

import dev.chappe.enrich.ops.StreamsRunner;

/** The service while it runs. Closing it commits what is done and leaves the group. */
public final class RunningEnrich implements AutoCloseable {

    private final StreamsRunner streams;
    private final int opsPort;
    private final Lifecycle lifecycle;

    RunningEnrich(StreamsRunner streams, int opsPort, Lifecycle lifecycle) {
        this.streams = streams;
        this.opsPort = opsPort;
        this.lifecycle = lifecycle;
    }

    /** Whether it has tasks and works on them. */
    public boolean isReady() {
        return streams.unready().isEmpty();
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
