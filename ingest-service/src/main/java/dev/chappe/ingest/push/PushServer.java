package dev.chappe.ingest.push;

import dev.chappe.ingest.ops.PublishingTrouble;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.schemas.ops.HttpListener;
import java.net.InetSocketAddress;
import java.util.List;
import org.eclipse.jetty.server.Handler;

/** The port that articles and feeds are pushed to. */
public final class PushServer implements AutoCloseable {

    private final HttpListener listener;

    /**
     * Who may push what.
     *
     * @param token
     *            the bearer token, never empty
     * @param bodyBytes
     *            the most bytes of one body
     */
    public record Rules(String token, int bodyBytes) {

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
     * @param address
     *            where; port 0 takes a free one
     * @param handlers
     *            asked in this order
     * @throws IllegalStateException
     *             when the address cannot be listened on; the message names it and the setting
     */
    public static PushServer start(InetSocketAddress address, List<Handler> handlers) {
        return new PushServer(
                HttpListener.start(address, new Handler.Sequence(handlers), "what is pushed", "ingest.push.port"));
    }

    /** Takes articles of those who know the token. */
    public static Handler articles(Rules rules, ArticleIntake intake, DiscoveryTime discovery,
            PublishingTrouble trouble) {
        return new PushHandler(rules, intake, discovery, trouble);
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
