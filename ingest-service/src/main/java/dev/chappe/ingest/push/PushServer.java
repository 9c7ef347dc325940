package dev.chappe.ingest.push;

import dev.chappe.ingest.ops.PublishingTrouble;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.schemas.ops.HttpListener;
import java.net.InetSocketAddress;

/** The endpoint that articles are pushed to. */
public final class PushServer implements AutoCloseable {

    private final HttpListener listener;

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

    private PushServer(HttpListener listener) {
        this.listener = listener;
    }

    /**
     * Starts listening.
     *
     * @throws IllegalStateException
     *             when the address cannot be listened on; the message names it and the setting
     */
    public static PushServer start(Rules rules, ArticleIntake intake, DiscoveryTime discovery,
            PublishingTrouble trouble) {
        return new PushServer(HttpListener.start(rules.address(), new PushHandler(rules, intake, discovery, trouble),
                "pushed articles", "ingest.push.port"));
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
