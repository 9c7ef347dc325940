package dev.chappe.ingest.push;

import dev.chappe.ingest.ops.PublishingTrouble;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DiscoveryTime;
import java.net.InetSocketAddress;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The endpoint that articles are pushed to. */
public final class PushServer implements AutoCloseable {

    private final Server server;

    /**
     * Who may push what.
     *
     * @param address
     *            where to listen; port 0 takes a free one
     * @param token
     *            the bearer token, never empty
     * @param bodyBytes
     *            the most bytes of one body
     */
    public record Rules(InetSocketAddress address, String token, int bodyBytes) {

        public Rules {
            if (token.isBlank()) {
                throw new IllegalArgumentException("pushing needs a token");
            }
        }
    }

    private PushServer(Server server) {
        this.server = server;
    }

    /**
     * Starts listening.
     *
     * @throws IllegalStateException
     *             when the address cannot be listened on; the message names it and the setting
     */
    public static PushServer start(Rules rules, ArticleIntake intake, DiscoveryTime discovery,
            PublishingTrouble trouble) {
        Server server = new Server(rules.address());
        server.setHandler(new PushHandler(rules, intake, discovery, trouble));
        try {
            server.start();
        } catch (Exception failure) {
            throw new IllegalStateException("cannot listen on " + rules.address() + " for pushed articles ("
                    + failure.getMessage() + "); set ingest.push.port to a free port", failure);
        }
        return new PushServer(server);
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
            throw new IllegalStateException("the server for pushed articles does not stop", failure);
        }
    }
}
