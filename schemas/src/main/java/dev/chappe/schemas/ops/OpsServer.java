package dev.chappe.schemas.ops;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers GET /metrics (Prometheus text), /health/live and /health/ready (JSON, 503 when something is wrong), and what a
 * service has to say besides.
 */
public final class OpsServer implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpListener listener;

    /**
     * What the server tells.
     *
     * @param metrics
     *            the registry to scrape
     * @param live
     *            what must hold for the process to be left running
     * @param ready
     *            what must hold besides for work to be sent to it
     */
    public record Telling(PrometheusMeterRegistry metrics, List<HealthCheck> live, List<HealthCheck> ready) {}

    private OpsServer(HttpListener listener) {
        this.listener = listener;
    }

    /**
     * Starts answering.
     *
     * @param address
     *            where to listen; port 0 takes a free one
     * @throws IllegalStateException
     *             when the address cannot be listened on; the message names it
     */
    public static OpsServer start(InetSocketAddress address, Telling telling) {
        return start(address, telling, List.of());
    }

    /**
     * Starts answering.
     *
     * @param others
     *            asked in their order for what is neither metrics nor health
     * @throws IllegalStateException
     *             when the address cannot be listened on; the message names it
     */
    public static OpsServer start(InetSocketAddress address, Telling telling, List<Handler> others) {
        Handler answers = new Handler.Sequence(
                Stream.concat(Stream.of(new Answers(telling)), others.stream()).toList());
        return new OpsServer(HttpListener.start(address, answers, "metrics and health", "ops.port"));
    }

    /** The port that it listens on. */
    public int port() {
        return listener.port();
    }

    @Override
    public void close() {
        listener.close();
    }

    private static final class Answers extends Handler.Abstract {

        private final Telling telling;

        Answers(Telling telling) {
            this.telling = telling;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            switch (Request.getPathInContext(request)) {
                case "/metrics" -> text(response, callback, telling.metrics().scrape());
                case "/health/live" -> health(response, callback, telling.live());
                case "/health/ready" -> health(response, callback,
                        Stream.concat(telling.live().stream(), telling.ready().stream()).toList());
                default -> {
                    return false;
                }
            }
            return true;
        }

        private static void text(Response response, Callback callback, String body) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");
            Content.Sink.write(response, true, body, callback);
        }

        private static void health(Response response, Callback callback, List<HealthCheck> checks) {
            ObjectNode body = MAPPER.createObjectNode();
            ObjectNode told = MAPPER.createObjectNode();
            boolean well = true;
            for (HealthCheck check : checks) {
                Optional<String> trouble = check.trouble().get();
                told.put(check.name(), trouble.orElse("ok"));
                well &= trouble.isEmpty();
            }
            body.put("status", well ? "UP" : "DOWN").set("checks", told);
            JsonAnswer.write(response, callback, well ? 200 : 503, body);
        }
    }
}
