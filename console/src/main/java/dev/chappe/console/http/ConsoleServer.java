package dev.chappe.console.http;

import dev.chappe.schemas.ops.HttpListener;
import java.net.InetSocketAddress;
import java.util.List;

/** The address that the page and the API are served on. */
public final class ConsoleServer implements AutoCloseable {

    private final HttpListener listener;

    private ConsoleServer(HttpListener listener) {
        this.listener = listener;
    }

    /**
     * Starts listening.
     *
     * @throws IllegalStateException
     *             when the address cannot be listened on; the message names it and the setting
     */
    public static ConsoleServer start(InetSocketAddress address, Access access, List<Route> routes) {
        return new ConsoleServer(HttpListener.start(address,
                new ConsoleHandler(routes, access, address.getAddress()), "the console", "console.port"));
    }

    /** The port that it listens on. */
    public int port() {
        return listener.port();
    }

    @Override
    public void close() {
        listener.close();
    }
}
