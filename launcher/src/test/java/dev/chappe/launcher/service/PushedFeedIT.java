package dev.chappe.launcher.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.chappe.launcher.RunningProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed and its hub in the test, pushed to a running ingest-service. */
class PushedFeedIT {

    private static final Duration LIMIT = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PUSHES = 50;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final CompletableFuture<Map<String, String>> subscription = new CompletableFuture<>();
    private HttpServer site;
    private RunningProcess broker;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        site.createContext("/feed", exchange -> answer(exchange, 200, feed(0)));
        site.createContext("/hub", exchange -> {
            subscription.complete(Stream.of(new String(exchange.getRequestBody().readAllBytes(), UTF_8).split("&", -1))
                    .map(field -> field.split("=", 2))
                    .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8))));
            answer(exchange, 202, "");
        });
        site.start();
        broker = RunningProcess.chappe(folder, "broker", "--data", folder.resolve("broker").toString());
    }

    @AfterEach
    void stop() {
        broker.close();
        site.stop(0);
        client.close();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String feed(int number) {
        return "<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel><atom:link rel='hub' href='/hub'/><item><title>Item "
                + number + "</title><guid isPermaLink='false'>" + number + "</guid><pubDate>" + Instant.now()
                + "</pubDate></item></channel></rss>";
    }

    private RunningProcess ingest(String servers, int callback) throws IOException {
        String list = "feeds:\n  - {id: pushed, name: Pushed, url: 'http://127.0.0.1:" + site.getAddress().getPort()
                + "/feed'}\n";
        Map<String, String> environment = new TreeMap<>(Map.of("CHAPPE_KAFKA_BOOTSTRAP_SERVERS", servers,
                "CHAPPE_REGISTRY_URL", broker.awaitLine("CHAPPE_REGISTRY_URL="), "CHAPPE_OPS_PORT", "0",
                "CHAPPE_INGEST_FEEDS", Files.writeString(folder.resolve("feeds.yaml"), list).toString(),
                "CHAPPE_INGEST_PUSH_PORT", Integer.toString(callback), "CHAPPE_INGEST_WEBSUB_CALLBACK",
                "http://127.0.0.1:" + callback));
        return RunningProcess.chappe(folder, environment, "ingest");
    }

    private static String field(Map<String, String> form, String name) {
        return form.getOrDefault("hub." + name, "");
    }

    private String verify(Map<String, String> form) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(field(form, "callback")
                + "?hub.mode=subscribe&hub.challenge=abc&hub.lease_seconds=600&hub.topic="
                + URLEncoder.encode(field(form, "topic"), UTF_8))).build(), BodyHandlers.ofString()).body();
    }

    private int push(Map<String, String> form, String body)
            throws IOException, InterruptedException, GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(field(form, "secret").getBytes(UTF_8), "HmacSHA256"));
        return client.send(HttpRequest.newBuilder(URI.create(field(form, "callback")))
                .header("Content-Type", "application/rss+xml")
                .header("X-Hub-Signature", "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8))))
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()).statusCode();
    }

    @Test
    void shouldPublishWhatAHubPushesWithinHalfASecond() throws Exception {
        String servers = broker.awaitLine("CHAPPE_KAFKA_BOOTSTRAP_SERVERS=");
        try (RunningProcess ingest = ingest(servers, freePort());
                KafkaConsumer<byte[], byte[]> articles = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", servers, "group.id", "test", "auto.offset.reset", "earliest"),
                        new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            articles.subscribe(List.of("news.articles"));
            await().atMost(PATIENCE).until(() -> !articles.poll(Duration.ofMillis(200)).isEmpty());
            Map<String, String> form = subscription.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(verify(form)).isEqualTo("abc");

            List<Duration> latencies = new ArrayList<>();
            for (int number = 1; number <= PUSHES; number++) {
                Instant appeared = Instant.now();
                assertThat(push(form, feed(number))).isEqualTo(202);
                await().atMost(PATIENCE).pollDelay(Duration.ZERO)
                        .until(() -> !articles.poll(Duration.ofMillis(100)).isEmpty());
                latencies.add(Duration.between(appeared, Instant.now()));
            }

            latencies.sort(null);
            Seen.tell("hub to news.articles: median %d ms, at most %d ms of %d", latencies.get(PUSHES / 2).toMillis(),
                    latencies.getLast().toMillis(), PUSHES);
            assertThat(latencies.getLast()).isLessThan(LIMIT);
            assertThat(ingest.isAlive()).isTrue();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
