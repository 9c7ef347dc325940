package dev.chappe.launcher.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chappe.contract.article.FetchedFormat;
import dev.chappe.contract.article.PublishedAtOrigin;
import dev.chappe.contract.article.RawArticle;
import dev.chappe.contract.article.Source;
import dev.chappe.launcher.Outputs;
import dev.chappe.launcher.RunningProcess;
import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import dev.chappe.schemas.record.Fingerprint;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Records of every bad kind under exactly-once, through a real broker; and what becomes of them afterwards. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PoisonIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WHOLE_RECORD = TopicCatalogue.LARGEST_RECORD_BYTES - 1_000;
    private static final Map<String, String> ENVIRONMENT = new TreeMap<>();

    @TempDir
    private static Path folder;

    private static RunningProcess broker;
    private static RunningProcess enrich;
    private static KafkaProducer<byte[], byte[]> producer;

    @BeforeAll
    static void start() throws Exception {
        broker = RunningProcess.chappe(folder, "broker", "--data", folder.resolve("broker").toString());
        for (String variable : new String[]{"CHAPPE_KAFKA_BOOTSTRAP_SERVERS", "CHAPPE_REGISTRY_URL"}) {
            ENVIRONMENT.put(variable, broker.awaitLine(variable + "="));
        }
        ENVIRONMENT.put("CHAPPE_OPS_PORT", "0");
        ENVIRONMENT.put("CHAPPE_ENRICH_STATE_DIR", folder.resolve("state").toString());
        enrich = RunningProcess.chappe(folder, ENVIRONMENT, "enrich");
        producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers(),
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicCatalogue.LARGEST_RECORD_BYTES,
                ProducerConfig.BUFFER_MEMORY_CONFIG, 8 * TopicCatalogue.LARGEST_RECORD_BYTES),
                new ByteArraySerializer(), new ByteArraySerializer());
    }

    @AfterAll
    static void stop() {
        producer.close();
        enrich.close();
        broker.close();
    }

    @Test
    @Order(1)
    void shouldBuryEveryKindOfPoisonAndGoOn() throws Exception {
        byte[] good = article("a1", "Nokia will invest 2 billion euros in chips over five years.", Instant.now());
        List<ProducerRecord<byte[], byte[]>> poison = new ArrayList<>(List.of(
                record("text", "no article".getBytes(UTF_8)),
                record("nothing", null), record("empty", new byte[0]), record("zeros", new byte[WHOLE_RECORD]),
                record("cut", java.util.Arrays.copyOf(good, good.length - 7)),
                record("schema", new byte[]{0, 0x7f, 0, 0, 1, 2, 3}), record("other", new byte[]{0, 0, 0, 0, 3, 2, 3}),
                record("k".repeat(WHOLE_RECORD - 10_000), good), record("blank", article("a2", " ", Instant.now()))));
        ProducerRecord<byte[], byte[]> ballast = record("ballast", "no article".getBytes(UTF_8));
        ballast.headers().add("ballast", new byte[WHOLE_RECORD - 1_000]);
        poison.add(ballast);
        for (int i = 0; i < poison.size(); i++) {
            producer.send(poison.get(i)).get();
            producer.send(record("g" + i, article("g" + i, "Firm" + (char) ('a' + i)
                    + "ex Corp. will invest 3 billion euros in chips over five years.", Instant.now()))).get();
        }
        ProducerRecord<byte[], byte[]> laden = record("laden", article("a3",
                "Ericsson will invest 4 billion euros in chips over five years.", Instant.now()));
        laden.headers().add("ballast", new byte[WHOLE_RECORD - 2_000]);
        producer.send(laden).get();
        for (Instant hostile : List.of(Instant.EPOCH, Instant.ofEpochMilli(-1), Instant.parse("2100-01-01T00:00:00Z"),
                Instant.ofEpochMilli(Long.MAX_VALUE), Instant.ofEpochMilli(Long.MIN_VALUE))) {
            producer.send(record("date", article("d" + hostile.toEpochMilli(),
                    "Orange will invest 5 billion euros in chips over five years.", hostile))).get();
        }

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Outputs.revisions(servers()))
                .filteredOn(revision -> revision.endsWith(" NEW")).hasSize(poison.size() + 2));
        assertThat(list()).endsWith("{empty=1, undecodable=" + (poison.size() - 1) + "}\n");
    }

    @Test
    @Order(2)
    void shouldReplayEachRecordOnceAndBuryAgainWhatIsStillBad() throws Exception {
        assertThat(replay("--topic", "news.articles", "--dry-run"))
                .contains("would replay 10 {empty=1, undecodable=9}");
        assertThat(replay("--reason", "empty")).endsWith("replayed 1 {empty=1}, left 0\n");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(list()).contains("{empty=2, undecodable=9}"));
        assertThat(replay("--reason", "empty")).endsWith("replayed 1 {empty=1}, left 1 {replayed before=1}\n");
    }

    /** As after a bug that is mended: what the step failed on then passes now. */
    @Test
    @Order(3)
    void shouldMakeAnEventOfAReplayedArticle() throws Exception {
        byte[] bytes = article("b1", "Alstom will invest 6 billion euros in chips over five years.", Instant.now());
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>("news.deadletters", "b1".getBytes(UTF_8), bytes);
        Map.of(DeadLetterHeaders.REASON, "crashed", DeadLetterHeaders.ORIGIN, "news.articles-0@999999",
                DeadLetterHeaders.LENGTH, Integer.toString(bytes.length), DeadLetterHeaders.SHA256,
                Fingerprint.sha256Of(bytes))
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(UTF_8)));
        producer.send(letter).get();
        int before = Outputs.revisions(servers()).size();

        assertThat(replay("--reason", "crashed")).endsWith("replayed 1 {crashed=1}, left 0\n");
        assertThat(replay("--reason", "crashed")).endsWith("replayed 0, left 1 {replayed before=1}\n");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Outputs.revisions(servers())).hasSize(before + 1));
        assertThat(list()).contains("  replayed\n");
    }

    private static String list() throws Exception {
        return run("deadletters", "list");
    }

    private static String replay(String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("deadletters", "replay"));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private static String run(String... arguments) throws Exception {
        try (RunningProcess process = RunningProcess.chappe(folder, ENVIRONMENT, arguments)) {
            assertThat(process.awaitEnd()).as(process.err()).isZero();
            return process.out();
        }
    }

    private static String servers() {
        return ENVIRONMENT.getOrDefault("CHAPPE_KAFKA_BOOTSTRAP_SERVERS", "");
    }

    private static ProducerRecord<byte[], byte[]> record(String key, byte @Nullable [] value) {
        return new ProducerRecord<>(TopicCatalogue.ARTICLES.name(), 0, key.getBytes(UTF_8), value);
    }

    private static byte[] article(String id, String body, Instant published) {
        RawArticle article = RawArticle.newBuilder().setArticleId(id).setRevision("r1")
                .setSource(new Source(id, id, null)).setTitle("").setBody(body).setDeclaredLanguage("en")
                .setPublishedAt(published).setPublishedAtOrigin(PublishedAtOrigin.STATED).setDiscoveredAt(Instant.now())
                .setFormat(FetchedFormat.JSON_LINES).build();
        return AvroSerdes.offline().of(RawArticle.class).serializer().serialize(TopicCatalogue.ARTICLES.name(),
                article);
    }
}
