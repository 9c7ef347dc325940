package dev.chappe.benchmarks.poll;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Plays feeds for {@link PollingCommand} until it is killed: any path on any address of this machine is one. */
@Command(name = "feed-server", hidden = true, description = "Plays feeds; prints its port.")
public final class FeedServerCommand implements Callable<Integer> {

    private static final int ITEMS = 20;
    private static final int BACKLOG = 1_000;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        byte[] feed = feed();
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(0), BACKLOG);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> answer(exchange, feed));
            server.start();
            spec.commandLine().getOut().println(server.getAddress().getPort());
            new CountDownLatch(1).await();
            return 0;
        } catch (IOException failure) {
            throw new IllegalStateException("no port for the feeds", failure);
        }
    }

    private static void answer(HttpExchange exchange, byte[] feed) throws IOException {
        try (exchange) {
            if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            exchange.sendResponseHeaders(200, feed.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(feed);
            }
        }
    }

    private static byte[] feed() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return IntStream.range(0, ITEMS)
                .mapToObj(number -> "<item><title>Item " + number + "</title><guid>" + number + "</guid><pubDate>"
                        + now.minus(number, ChronoUnit.HOURS) + "</pubDate><description>"
                        + "Fifty characters or so of what an item describes. ".repeat(20) + "</description></item>")
                .collect(Collectors.joining("", "<rss><channel>", "</channel></rss>")).getBytes(UTF_8);
    }
}
