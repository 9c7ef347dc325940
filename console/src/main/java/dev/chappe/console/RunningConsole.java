package dev.chappe.console;

import dev.chappe.schemas.ops.RunningParts;

/** The service while it runs. */
public final class RunningConsole implements AutoCloseable {

    private final int port;
    private final int opsPort;
    private final RunningParts parts;

    RunningConsole(int port, int opsPort, RunningParts parts) {
        this.port = port;
        this.opsPort = opsPort;
        this.parts = parts;
    }

    /** The port that the page is served on. */
    public int port() {
        return port;
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
