package dev.chappe.schemas.ops;

import java.net.InetSocketAddress;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A small HTTP server of one purpose, listening from its making until it is closed. */
public final class HttpListener implements AutoCloseable {

    private final Server server;
    private final String purpose;

    private HttpListener(Server server, String purpose) {
        this.server = server;
        this.purpose = purpose;
    }

    /**
     * Starts listening.
     *
     * @param address
     *            where to listen; port 0 takes a free one
     * @param purpose
     *            what it is for, as in "metrics and health"
     * @param portSetting
     *            the setting that names its port
     * @throws IllegalStateException
     *             when the address cannot be listened on; the message names it, the purpose and the setting
     */
    public static HttpListener start(InetSocketAddress address, Handler answers, String purpose, String portSetting) {
        Server server = new Server(address);
        server.setHandler(answers);
        try {
            server.start();
        } catch (Exception failure) {
            throw new IllegalStateException("cannot listen on " + address + " for " + purpose + " ("
                    + failure.getMessage() + "); set " + portSetting + " to a free port", failure);
        }
        return new HttpListener(server, purpose);
    }

    /** The port that it listens on. */
    public int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the server for " + purpose + " does not stop", failure);
        }
    }
}
