package dev.chappe.launcher.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chappe.console.ConsoleConfig;
import dev.chappe.console.ConsoleMain;
import dev.chappe.console.RunningConsole;
import dev.chappe.contract.trend.TopicKind;
import dev.chappe.contract.trend.TopicTrend;
import dev.chappe.contract.trend.TrendState;
import dev.chappe.launcher.RunningProcess;
import dev.chappe.schemas.serde.AvroSerdes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stream over a real broker, by one who leaves and comes back. */
class StreamIT {

    private static final String TRENDS = "news.trends";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private RunningProcess broker;
    private RunningConsole console;
    private KafkaProducer<byte[], byte[]> producer;
    private String servers;

    @BeforeEach
    void start() throws IOException {
        broker = RunningProcess.chappe(folder, "broker", "--partitions", "1", "--data",
                folder.resolve("data").toString());
        servers = broker.awaitLine("CHAPPE_KAFKA_BOOTSTRAP_SERVERS=");
        console = ConsoleMain.start(ConsoleConfig.read(List.of(), Map.of(), Map.of("kafka.bootstrap.servers", servers,
                "registry.url", broker.awaitLine("CHAPPE_REGISTRY_URL="), "console.port", "0", "ops.port", "0",
                "console.data.dir", folder.resolve("history").toString(), "console.database.memory", "64MB")));
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", servers), new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @AfterEach
    void stop() {
        client.shutdownNow();
        producer.close();
        console.close();
        broker.close();
    }

    private void tell(String label) throws Exception {
        TopicTrend trend = TopicTrend.newBuilder().setTopic("name:" + label).setLabel(label).setKind(TopicKind.NAME)
                .setWindow("P1D").setWindowStart(NOON).setWindowEnd(NOON).setRevision(1).setArticles(5).setEvents(2)
                .setOrigins(3).setExpected(0.25).setScore(4.06).setState(TrendState.RISING).build();
        byte[] value = AvroSerdes.offline().anyRecord().serializer().serialize(TRENDS, trend);
        Objects.requireNonNull(
                producer.send(new ProducerRecord<>(TRENDS, label.getBytes(StandardCharsets.UTF_8), value)))
                .get();
    }

    @Test
    void shouldGoOnAfterTheListAndAfterTheLastIdAndTellWhatIsTheEarliestOnceThatIsGone() throws Exception {
        tell("listed");
        String upTo = listed();
        tell("after-the-list");
        String last;
        try (BufferedReader lines = lines(stream(upTo))) {
            Message first = next(lines);
            assertThat(first.label()).isEqualTo("after-the-list");
            last = first.id();
        }
        tell("missed");
        tell("missed-too");

        String reached;
        try (BufferedReader lines = lines(resumed(last))) {
            assertThat(List.of(next(lines).label(), next(lines).label())).containsExactly("missed", "missed-too");
            tell("new");
            Message fresh = next(lines);
            assertThat(fresh.label()).isEqualTo("new");
            reached = fresh.id();
        }
        forget(3);

        HttpResponse<InputStream> gone = resumed(last);
        assertThat(gone.statusCode()).isEqualTo(410);
        String earliest = new ObjectMapper().readTree(gone.body()).path("earliest").asText();
        try (BufferedReader lines = lines(resumed(earliest))) {
            assertThat(List.of(next(lines).label(), next(lines).label())).containsExactly("missed-too", "new");
        }
        try (BufferedReader lines = lines(resumed(reached))) {
            tell("newest");
            assertThat(next(lines).label()).isEqualTo("newest");
        }
    }

    private String listed() {
        List<String> found = new ArrayList<>();
        await().atMost(PATIENCE).until(() -> {
            JsonNode list = new ObjectMapper().readTree(
                    client.send(request("api/trends").build(), BodyHandlers.ofInputStream()).body());
            found.add(list.path("upTo").asText());
            // A list that was asked for while the history was still empty says no place to go on from.
            return list.path("trends").size() == 1 && list.hasNonNull("upTo");
        });
        return found.getLast();
    }

    /** As retention does. */
    private void forget(long before) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.deleteRecords(Map.of(new TopicPartition(TRENDS, 0), RecordsToDelete.beforeOffset(before))).all()
                    .get();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(console.address().resolve(path));
    }

    private HttpResponse<InputStream> stream(String id) throws IOException, InterruptedException {
        return client.send(request("stream?lastEventId=" + URLEncoder.encode(id, StandardCharsets.UTF_8)).build(),
                BodyHandlers.ofInputStream());
    }

    private HttpResponse<InputStream> resumed(String id) throws IOException, InterruptedException {
        return client.send(request("stream").header("Last-Event-ID", id).build(), BodyHandlers.ofInputStream());
    }

    private static BufferedReader lines(HttpResponse<InputStream> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private record Message(String label, String id) {}

    private static Message next(BufferedReader lines) throws IOException {
        String label = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("data: ")) {
                label = new ObjectMapper().readTree(line.substring("data: ".length())).path("label").asText();
            } else if (line.startsWith("id: ") && !label.isEmpty()) {
                return new Message(label, line.substring("id: ".length()));
            }
        }
        throw new IOException("the stream has ended");
    }
}
