package dev.chappe.console;

import dev.chappe.console.fill.Filling;
import dev.chappe.schemas.ops.RunningParts;
import java.net.URI;

/** The service while it runs. */
public final class RunningConsole implements AutoCloseable {

    private final URI address;
    private final int opsPort;
    private final Filling filling;
    private final RunningParts parts;

    RunningConsole(URI address, int opsPort, Filling filling, RunningParts parts) {
        this.filling = filling;
        this.address = address;
        this.opsPort = opsPort;
        this.parts = parts;
    }

    /** Where the page is. */
    public URI address() {
        return address;
    }

    /** The port that metrics and health are served on. */
    public int opsPort() {
        return opsPort;
    }

    /** How many records of the topics are not in the history, as of a moment ago. */
    public long lag() {
        return filling.lag();
    }

    @Override
    public void close() {
        parts.close();
    }
}
