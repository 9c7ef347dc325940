package dev.chappe.launcher.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chappe.launcher.RunningProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broker, ingest-service and enrich-service as processes of their own, as in docker-compose.yml. */
class ServicesIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, String> ENVIRONMENT = new TreeMap<>();

    @TempDir
    private static Path folder;

    private static RunningProcess broker;
    private static RunningProcess ingest;
    private static RunningProcess enrich;
    private static int ingestPort;
    private static int enrichPort;

    @BeforeAll
    static void start() throws Exception {
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), """
                {"id": "1", "lang": "en", "title": "", "text": "Xiaomi will invest 200 billion yuan over five years."}
                {"id": "2", "title": "", "text": ""}
                {"id": "1", "lang": "en", "title": "", "text": "Xiaomi will invest 200 billion yuan over five years."}
                """);
        broker = RunningProcess.chappe(folder, "broker", "--data", folder.resolve("broker").toString());
        for (String variable : new String[]{"CHAPPE_KAFKA_BOOTSTRAP_SERVERS", "CHAPPE_REGISTRY_URL"}) {
            ENVIRONMENT.put(variable, broker.awaitLine(variable + "="));
        }
        ingestPort = freePort();
        ingest = service(ingestPort, Map.of("CHAPPE_INGEST_FEEDS", "none", "CHAPPE_INGEST_ARTICLES",
                articles.toString(), "CHAPPE_LOG_FORMAT", "json"), "ingest");
        enrichPort = freePort();
        enrich = service(enrichPort, Map.of("CHAPPE_ENRICH_STATE_DIR", folder.resolve("state").toString()), "enrich");
    }

    @AfterAll
    static void stop() {
        enrich.close();
        ingest.close();
        broker.close();
        CLIENT.close();
    }

    @Test
    void shouldCarryAnArticleFromOneProcessToTheNextAndOn() throws Exception {
        try (RunningProcess tail = chappe("tail", "events", "--from-beginning")) {
            assertThat(tail.awaitLine("NEW")).contains("INVESTMENT_PLEDGE  Xiaomi, 200 billion CNY, over 5 years");
        }
    }

    @Test
    void shouldShowWhatWasRejectedWithItsReason() throws Exception {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(
                () -> assertThat(metric(ingestPort, "chappe_ingest_rejected_total\\{reason=\"missing_text\"}"))
                        .isOne());
        try (RunningProcess letters = chappe("deadletters", "list")) {
            assertThat(letters.awaitEnd()).isZero();
            assertThat(letters.out()).contains("missing_text  ingest  ").contains("articles.jsonl line 2")
                    .contains("{\"id\":\"2\"").endsWith("{missing_text=1}\n");
        }
    }

    @Test
    void shouldKeepBooksThatBalanceAcrossServices() {
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> {
            assertThat(metric(ingestPort, "chappe_ingest_received_total")).isEqualTo(3);
            assertThat(metric(ingestPort, "chappe_ingest_published_total")).isOne();
            assertThat(metric(ingestPort, "chappe_ingest_duplicate_total")).isOne();
            assertThat(metric(enrichPort, "chappe_enrich_articles_received_total")).isOne();
            assertThat(metric(enrichPort, "chappe_enrich_articles_extracted_total")).isOne();
        });
    }

    @Test
    void shouldBecomeReadyEachForItself() {
        for (int port : new int[]{ingestPort, enrichPort}) {
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions()
                    .until(() -> get(port, "/health/ready").statusCode() == 200);
        }
    }

    @Test
    void shouldFindTheTopicsThere() throws Exception {
        try (RunningProcess topics = chappe("topics", "create")) {
            assertThat(topics.awaitEnd()).isZero();
            assertThat(topics.out()).startsWith("0 created, ");
        }
    }

    @Test
    void shouldRefuseAVariableThatIsNoSetting() throws Exception {
        try (RunningProcess service = RunningProcess.chappe(folder, Map.of("CHAPPE_REGISTRY_URI", "http://x"),
                "enrich")) {
            assertThat(service.awaitEnd()).isEqualTo(1);
            assertThat(service.err())
                    .contains("unknown environment variable CHAPPE_REGISTRY_URI, did you mean CHAPPE_REGISTRY_URL?");
        }
    }

    @Test
    void shouldEndInGoodOrderAndLogJsonWhereTheSettingSaysSo() throws Exception {
        int port = freePort();
        try (RunningProcess another = service(port, Map.of("CHAPPE_INGEST_FEEDS", "none", "CHAPPE_LOG_FORMAT", "json",
                "CHAPPE_REGISTRY_URL", "http://127.0.0.1:1"), "ingest")) {
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions()
                    .until(() -> get(port, "/health/live").statusCode() == 200);
            assertThat(another.terminate()).isEqualTo(143);
            assertThat(another.err().lines()).isNotEmpty().allMatch(line -> line.startsWith("{") && line.endsWith("}"))
                    .anyMatch(line -> line.contains("no schema registry answers at "));
        }
    }

    private static RunningProcess chappe(String... arguments) throws IOException {
        return RunningProcess.chappe(folder, ENVIRONMENT, arguments);
    }

    private static RunningProcess service(int port, Map<String, String> settings, String command) throws IOException {
        Map<String, String> environment = new TreeMap<>(ENVIRONMENT);
        environment.put("CHAPPE_OPS_PORT", Integer.toString(port));
        environment.putAll(settings);
        return RunningProcess.chappe(folder, environment, command);
    }

    /** The value of the one series whose name and labels match the pattern. */
    private static double metric(int port, String series) throws Exception {
        Matcher found = Pattern.compile("(?m)^" + series + " (\\S+)$").matcher(get(port, "/metrics").body());
        assertThat(found.find()).as(series).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
