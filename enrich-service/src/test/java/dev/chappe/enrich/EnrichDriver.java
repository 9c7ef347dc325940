package dev.chappe.enrich;

import dev.chappe.contract.article.RawArticle;
import dev.chappe.contract.trend.TopicTrend;
import dev.chappe.enrich.books.Books;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Extraction;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.story.Versions;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology in a test driver, with an extraction that a test writes down: from an article's body to its events. */
public final class EnrichDriver implements AutoCloseable {

    /** A time of day in the middle of an hour; tests count from it. */
    public static final Instant NOON = Instant.parse("2025-05-20T12:30:00Z");

    private static final AvroSerdes SERDES = AvroSerdes.offline();
    private static final StoryRules RULES = StoryRules.of(TestTypes.all());

    public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    public final TopologyTestDriver driver;
    private final Map<String, List<Event>> told = new HashMap<>();

    public EnrichDriver(Path stateDirectory) {
        this(stateDirectory, null);
    }

    /** With an extraction of the caller's. */
    public EnrichDriver(Path stateDirectory, @Nullable Function<ArticleText, Extraction> extractor) {
        this(stateDirectory, extractor, RULES);
    }

    /** With an extraction and rules of the caller's. */
    public EnrichDriver(Path stateDirectory, @Nullable Function<ArticleText, Extraction> extractor, StoryRules rules) {
        Books books = new Books(meters);
        Map<String, Object> streams = configuration(stateDirectory, books);
        Properties properties = new Properties();
        properties.putAll(streams);
        // The driver forgets what is sent outside of a committed transaction, as dead letters of undecodable bytes are.
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        driver = new TopologyTestDriver(topology(streams, books, extractor == null ? this::extract : extractor, rules),
                properties, NOON);
    }

    /** The topology alone. */
    static Topology topology(Path stateDirectory) {
        Books books = new Books(new SimpleMeterRegistry());
        return topology(configuration(stateDirectory, books), books, article -> {
            throw new UnsupportedOperationException("only described");
        }, RULES);
    }

    private static Topology topology(Map<String, Object> streams, Books books,
            Function<ArticleText, Extraction> extractor, StoryRules rules) {
        return new EnrichTopology(new EnrichTopology.Parts(SERDES, extractor,
                rules, new Versions("1", "1"), books,
                Clock.fixed(NOON.plus(Duration.ofDays(365)), ZoneOffset.UTC))).build(new StreamsConfig(streams));
    }

    private static Map<String, Object> configuration(Path stateDirectory, Books books) {
        return EnrichMain.configuration(EnrichConfig.read(List.of(), Map.of(),
                Map.of("enrich.state.dir", stateDirectory.toString())), books);
    }

    private Extraction extract(ArticleText article) {
        List<Event> events = told.get(article.body());
        if (events == null && article.body().startsWith("crash")) {
            throw new IllegalStateException("the extraction fails on this text");
        }
        if (events == null && article.body().startsWith("deep")) {
            throw new StackOverflowError("the extraction goes too deep");
        }
        return new Extraction(TestLanguages.ENGLISH, events == null ? List.of() : events, List.of(), List.of());
    }

    /** Has the extraction find events in a body. */
    public EnrichDriver tells(String body, Event... events) {
        told.put(body, List.of(events));
        return this;
    }

    public void publish(RawArticle.Builder article) {
        RawArticle record = article.build();
        driver.createInputTopic(TopicCatalogue.ARTICLES.name(), new StringSerializer(),
                SERDES.of(RawArticle.class).serializer()).pipeInput(record.getArticleId(), record,
                        record.getDiscoveredAt());
    }

    /** Publishes an article as one that comes back from the dead letters. */
    public void replay(RawArticle.Builder article) {
        RawArticle record = article.build();
        driver.createInputTopic(TopicCatalogue.ARTICLES.name(), new StringSerializer(),
                SERDES.of(RawArticle.class).serializer())
                .pipeInput(new TestRecord<>(record.getArticleId(), record,
                        new RecordHeaders().add(DeadLetterHeaders.REPLAYED, new byte[0]), record.getDiscoveredAt()));
    }

    public void publish(byte @Nullable [] bytes) {
        driver.createInputTopic(TopicCatalogue.ARTICLES.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput("bytes", bytes, NOON);
    }

    /** The records of an event type's topic since the last look. */
    public <T extends SpecificRecord> List<T> events(String type, Class<T> record) {
        return read(TopicCatalogue.ofEventType(type).name(), record);
    }

    public List<TopicTrend> trends() {
        return read(TopicCatalogue.TRENDS.name(), TopicTrend.class);
    }

    public <T extends SpecificRecord> List<T> read(String topic, Class<T> record) {
        return driver.createOutputTopic(topic, new StringDeserializer(), SERDES.of(record).deserializer())
                .readValuesToList();
    }

    public List<TestRecord<String, byte[]>> deadLetters() {
        return driver.createOutputTopic(TopicCatalogue.DEAD_LETTERS.name(), new StringDeserializer(),
                new ByteArrayDeserializer()).readRecordsToList();
    }

    /** The sum of a counter over all of its tags. */
    public double count(String counter) {
        return meters.find(counter).counters().stream().mapToDouble(found -> found.count()).sum();
    }

    @Override
    public void close() {
        driver.close();
    }
}
