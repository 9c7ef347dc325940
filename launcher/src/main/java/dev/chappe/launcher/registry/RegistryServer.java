package dev.chappe.launcher.registry;

import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.launcher.registry.Answer.Fault;
import dev.chappe.schemas.registry.SchemaCatalogue;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves the catalogue's schemas over HTTP on the loopback address. */
public final class RegistryServer implements AutoCloseable {

    private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final int THREADS = 8;

    private final Server server;

    private RegistryServer(Server server) {
        this.server = server;
    }

    /**
     * Starts serving.
     *
     * @param port
     *            0 for any that is free
     * @throws CommandFailure
     *             when the port cannot be listened on
     */
    public static RegistryServer start(int port) {
        Server server = new Server(new QueuedThreadPool(THREADS));
        ServerConnector connector = new ServerConnector(server, 1, 1);
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        connector.setHost(address.getAddress().getHostAddress());
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new Paths(new RegistryAnswers(SchemaCatalogue.load())));
        try {
            server.start();
        } catch (Exception failure) {
            throw new CommandFailure("the schema registry cannot listen on " + address + " (" + failure.getMessage()
                    + "); name a free port with --registry-port", failure);
        }
        return new RegistryServer(server);
    }

    /** Address for clients, as in the setting "registry.url". */
    public URI url() {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the schema registry does not stop", failure);
        }
    }

    private static final class Paths extends Handler.Abstract {

        private final RegistryAnswers answers;

        Paths(RegistryAnswers answers) {
            this.answers = answers;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            String path = request.getHttpURI().getPath();
            Answer answer = switch (request.getMethod()) {
                case "GET", "HEAD" -> answers.get(path);
                case "POST" -> answers.post(path, Content.Source.asString(request, StandardCharsets.UTF_8));
                default -> Fault.NO_SUCH_METHOD.because("HTTP 405 Method Not Allowed: this registry is read-only");
            };
            response.setStatus(answer.status());
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, CONTENT_TYPE);
            response.write(true, StandardCharsets.UTF_8.encode(answer.body().toString()), callback);
            return true;
        }
    }
}
