package dev.chappe.launcher.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.chappe.contract.article.FetchedFormat;
import dev.chappe.contract.article.PublishedAtOrigin;
import dev.chappe.contract.article.RawArticle;
import dev.chappe.contract.article.Source;
import dev.chappe.launcher.RunningProcess;
import dev.chappe.schemas.registry.HttpSchemaRegistry;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.registry.SchemaCatalogue.Entry;
import dev.chappe.schemas.registry.SchemaRefusedException;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our serdes with the registry server that docker-compose.yml runs. */
class ApicurioIT {

    private static final SchemaCatalogue CATALOGUE = SchemaCatalogue.load();

    @TempDir
    private static Path folder;

    private static RunningProcess apicurio;
    private static URI url;

    @BeforeAll
    static void start() throws IOException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-jar",
                Path.of("target", "apicurio", "quarkus-run.jar").toAbsolutePath().toString());
        builder.directory(folder.toFile());
        // It would listen on every network otherwise.
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(freePort()));
        apicurio = RunningProcess.start(folder, builder);
        url = URI.create("http://127.0.0.1:" + port + "/apis/ccompat/v7");
        await().atMost(Duration.ofSeconds(90)).ignoreExceptions()
                .failFast("ended early", () -> !apicurio.isAlive())
                .until(() -> send(HttpRequest.newBuilder(URI.create(url + "/subjects")).build()).statusCode() == 200);
    }

    @AfterAll
    static void stop() {
        apicurio.close();
    }

    @Test
    void shouldTakeEverySchemaOfTheCatalogueAndGiveItBack() {
        try (HttpSchemaRegistry writer = new HttpSchemaRegistry(url);
                HttpSchemaRegistry reader = new HttpSchemaRegistry(url)) {
            for (String subject : CATALOGUE.subjects()) {
                for (Entry entry : CATALOGUE.versionsOf(subject)) {
                    int id = writer.register(subject, entry.schema());
                    assertThat(reader.byId(id)).isEqualTo(entry.schema());
                }
            }
            new AvroSerdes(CATALOGUE, writer).register(TopicCatalogue.all());
        }
    }

    @Test
    void shouldCarryARecordUnderTheIdThatTheServerGives() {
        try (HttpSchemaRegistry writing = new HttpSchemaRegistry(url);
                HttpSchemaRegistry reading = new HttpSchemaRegistry(url);
                Serde<SpecificRecord> writer = new AvroSerdes(CATALOGUE, writing).anyRecord();
                Serde<SpecificRecord> reader = new AvroSerdes(CATALOGUE, reading).anyRecord()) {
            RawArticle article = article();
            String topic = TopicCatalogue.ARTICLES.name();

            byte[] bytes = writer.serializer().serialize(topic, article);

            assertThat(ByteBuffer.wrap(bytes, 1, 4).getInt())
                    .isEqualTo(writing.register(topic + "-value", CATALOGUE.current(RawArticle.class.getName())));
            assertThat(reader.deserializer().deserialize(topic, bytes)).isEqualTo(article);
        }
    }

    @Test
    void shouldRefuseASchemaThatReadersOfTheOldOneCouldNotRead() throws Exception {
        String subject = TopicCatalogue.TRENDS.name() + "-value";
        try (HttpSchemaRegistry registry = new HttpSchemaRegistry(url)) {
            registry.register(subject, CATALOGUE.versionsOf(subject).getLast().schema());
            HttpResponse<String> rule = send(HttpRequest.newBuilder(URI.create(url + "/config/" + subject))
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString("{\"compatibility\":\"FULL_TRANSITIVE\"}")).build());
            assertThat(rule.statusCode()).isEqualTo(200);
            Schema incompatible = SchemaBuilder.record("TopicTrend").namespace("dev.chappe.contract.trend").fields()
                    .requiredLong("somethingElse").endRecord();

            assertThatExceptionOfType(SchemaRefusedException.class)
                    .isThrownBy(() -> registry.register(subject, incompatible)).withMessageContaining("HTTP 409")
                    .withMessageContaining(subject);
        }
    }

    private static RawArticle article() {
        return RawArticle.newBuilder().setArticleId("a1").setRevision("r1")
                .setSource(Source.newBuilder().setId("s").setName("Le Fil").build()).setTitle("Éclair").setBody("texte")
                .setPublishedAt(Instant.parse("2025-05-22T12:30:00.123Z"))
                .setPublishedAtOrigin(PublishedAtOrigin.STATED).setDiscoveredAt(Instant.EPOCH)
                .setFormat(FetchedFormat.JSON_LINES).build();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
