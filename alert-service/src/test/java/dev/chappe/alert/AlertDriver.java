package dev.chappe.alert;

import dev.chappe.alert.books.Books;
import dev.chappe.alert.deliver.Outcome;
import dev.chappe.alert.deliver.RetrySchedule;
import dev.chappe.alert.engine.RuleLibrary;
import dev.chappe.alert.message.Message;
import dev.chappe.alert.release.Delivery;
import dev.chappe.alert.rule.Channel;
import dev.chappe.alert.subject.Subject;
import dev.chappe.alert.subject.SubjectMapper;
import dev.chappe.contract.alert.Alert;
import dev.chappe.contract.event.EventChange;
import dev.chappe.contract.event.EventHeader;
import dev.chappe.contract.event.Evidence;
import dev.chappe.contract.event.EvidenceField;
import dev.chappe.contract.event.Factuality;
import dev.chappe.contract.event.InvestmentPledge;
import dev.chappe.contract.event.Money;
import dev.chappe.schemas.json.JsonSerde;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.streams.FailureBooks;
import dev.chappe.schemas.streams.FailureReason;
import dev.chappe.schemas.streams.StreamsConfiguration;
import dev.chappe.schemas.streams.StreamsSettings.GroupProtocol;
import dev.chappe.schemas.streams.StreamsSettings.Guarantee;
import dev.chappe.schemas.streams.StreamsSettings.Pace;
import dev.chappe.schemas.streams.StreamsSettings;
import dev.chappe.schemas.topic.TopicCatalogue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology in a test driver, with a post that a test looks into. */
public final class AlertDriver implements AutoCloseable {

    private static final AvroSerdes SERDES = AvroSerdes.offline();

    public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    /** What the post took, in order. */
    public final List<Sent> sent = new ArrayList<>();
    /** What the post answers at once, null for nothing yet. */
    public @Nullable Outcome answer = new Outcome.Delivered("taken");

    private final TopologyTestDriver driver;
    private @Nullable Subject lastSubject;
    private byte[] lastRecord = {};
    private Instant clock;
    private Instant lastTime;

    /** A message on its way. */
    public record Sent(Message message, Channel channel, Consumer<Outcome> back) {}

    public AlertDriver(Path stateDirectory, Instant start) {
        clock = start;
        lastTime = start;
        Properties properties = new Properties();
        properties.putAll(configuration(stateDirectory, new Books(meters)));
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        driver = new TopologyTestDriver(topology(stateDirectory, new Books(meters), this::take), properties, start);
    }

    private boolean take(Message message, Channel channel, Consumer<Outcome> back) {
        sent.add(new Sent(message, channel, back));
        if (answer != null) {
            back.accept(answer);
        }
        return true;
    }

    /** The topology alone. */
    static Topology topology(Path stateDirectory) {
        return topology(stateDirectory, new Books(new SimpleMeterRegistry()), (message, channel, back) -> false);
    }

    private static Topology topology(Path stateDirectory, Books books, dev.chappe.alert.release.Post post) {
        RuleLibrary library = new RuleLibrary((set, refused) -> books.refused());
        return new AlertTopology(
                new AlertTopology.Parts(SERDES, library, post, new RetrySchedule(new Random(1)), books))
                .build(new StreamsConfig(configuration(stateDirectory, books)));
    }

    private static Map<String, Object> configuration(Path stateDirectory, Books books) {
        Pace pace = new Pace(Duration.ofMillis(100), Duration.ofSeconds(45), Duration.ofSeconds(3),
                Duration.ofMinutes(5), Duration.ofSeconds(10));
        return StreamsConfiguration.of(new StreamsSettings("localhost:1", "chappe-alert", stateDirectory, 1, 0,
                Guarantee.EXACTLY_ONCE, GroupProtocol.CLASSIC, pace), new FailureBooks() {
                    @Override
                    public String service() {
                        return "alert";
                    }

                    @Override
                    public void failed(String step, FailureReason reason) {
                        books.failed(step, reason.tag());
                    }
                });
    }

    /** Puts a set named desk on its topic, with a screen named out. */
    public void rules(String rules) {
        set("desk", "channels:\n  out: {kind: stdout}\nrules:\n" + rules);
    }

    public void set(String name, @Nullable String yaml) {
        driver.createInputTopic(TopicCatalogue.ALERT_RULES.name(), new StringSerializer(), new StringSerializer())
                .pipeInput(name, yaml);
        pass(Duration.ofSeconds(1));
    }

    /** A pledge comes in; one that is merged is so into event "s". */
    public void pledge(String id, int revision, EventChange change, long dollars) {
        InvestmentPledge pledge = InvestmentPledge.newBuilder()
                .setHeader(EventHeader.newBuilder().setEventId(id).setRevision(revision).setChange(change)
                        .setMergedInto(change == EventChange.MERGED ? "s" : null)
                        .setFirstSeen(Subjects.NOON).setLastSeen(Subjects.NOON)
                        .setFactuality(change == EventChange.RETRACTED ? Factuality.DENIED : Factuality.ANNOUNCED)
                        .setConfidence(0.9).setArticleCount(2).setOriginCount(2).setLanguages(List.of("en"))
                        .setTaxonomyVersion("1").setExtractorVersion("1")
                        .setEvidence(List.of(Evidence.newBuilder().setArticleId("a1").setArticleRevision("r1")
                                .setUrl("https://daily.example/1").setSource("Circuit Daily")
                                .setField(EvidenceField.BODY).setStart(0).setEnd(17).setQuote("It will invest it.")
                                .setTextHash("0".repeat(32)).build()))
                        .build())
                .setInvestor("Xiaomi").setAmount(new Money(new BigDecimal(dollars).setScale(4), null, "USD")).build();
        lastSubject = SubjectMapper.map(pledge).orElseThrow();
        lastTime = clock;
        lastRecord = SERDES.of(InvestmentPledge.class).serializer()
                .serialize(TopicCatalogue.ofEventType("INVESTMENT_PLEDGE").name(), pledge);
        driver.createInputTopic(TopicCatalogue.EVENTS_LATEST.name(), new StringSerializer(),
                SERDES.of(InvestmentPledge.class).serializer()).pipeInput(id, pledge, Subjects.NOON);
        pass(Duration.ofMillis(60));
    }

    /** When the last event came in, by the service's clock. */
    public Instant lastTime() {
        return lastTime;
    }

    /** The event that came in last, as the service reads it. */
    public Subject lastSubject() {
        return Objects.requireNonNull(lastSubject);
    }

    /** The same as it stands on the topic of its type. */
    public byte[] lastRecord() {
        return lastRecord.clone();
    }

    /** Bytes come in where events should. */
    public void garbage(byte[] bytes) {
        driver.createInputTopic(TopicCatalogue.EVENTS_LATEST.name(), new StringSerializer(),
                new org.apache.kafka.common.serialization.ByteArraySerializer()).pipeInput("e", bytes, Subjects.NOON);
    }

    /** Somebody wants a parked message delivered again. */
    public void redeliver(Delivery parked) {
        driver.createInputTopic(TopicCatalogue.ALERT_REDELIVERIES.name(), new StringSerializer(),
                new JsonSerde<>(Delivery.class).serializer()).pipeInput("id", parked);
        pass(Duration.ofMillis(60));
    }

    /** Time goes by, in steps in which the service looks at what is due. */
    public void pass(Duration time) {
        clock = clock.plus(time);
        driver.advanceWallClockTime(time);
    }

    /** The alerts since the last call. */
    public List<Alert> alerts() {
        return driver.createOutputTopic(TopicCatalogue.ALERTS.name(), new StringDeserializer(),
                SERDES.of(Alert.class).deserializer()).readValuesToList();
    }

    /** What was given up since the last call. */
    public List<Delivery> parked() {
        return driver.createOutputTopic(TopicCatalogue.ALERT_PARKED.name(), new StringDeserializer(),
                new JsonSerde<>(Delivery.class).deserializer()).readRecordsToList().stream().map(TestRecord::value)
                .toList();
    }

    public double count(String name) {
        return meters.find("chappe.alert." + name).counters().stream().mapToDouble(counter -> counter.count()).sum();
    }

    @Override
    public void close() {
        driver.close();
    }
}
