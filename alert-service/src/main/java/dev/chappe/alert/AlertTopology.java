package dev.chappe.alert;

import dev.chappe.alert.book.RuleTopics;
import dev.chappe.alert.books.Books;
import dev.chappe.alert.deliver.RetrySchedule;
import dev.chappe.alert.engine.RuleLibrary;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.match.MatchProcessor;
import dev.chappe.alert.release.AlertSerde;
import dev.chappe.alert.release.Delivery;
import dev.chappe.alert.release.Errand;
import dev.chappe.alert.release.Post;
import dev.chappe.alert.release.ReleaseProcessor;
import dev.chappe.alert.release.Released;
import dev.chappe.alert.subject.Subject;
import dev.chappe.alert.subject.SubjectSerde;
import dev.chappe.schemas.json.JsonSerde;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/** From events and trends to alerts, delivered: one Kafka Streams application. */
public final class AlertTopology {

    private static final Serde<String> KEY = Serdes.String();

    private final Parts parts;

    /**
     * What the topology is made of.
     *
     * @param post
     *            who delivers; safe for use by several threads
     */
    public record Parts(AvroSerdes serdes, RuleLibrary library, Post post, RetrySchedule retries, Books books) {}

    public AlertTopology(Parts parts) {
        this.parts = parts;
    }

    /** Builds the topology, with the names that the configuration asks for. */
    public Topology build(StreamsConfig config) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(config));
        builder.addStateStore(MatchProcessor.store());
        ReleaseProcessor.stores().forEach(builder::addStateStore);
        shareRules(builder);
        KStream<String, Released> released = released(builder, signals(builder));
        writeAlerts(released);
        writeParked(released);
        return builder.build();
    }

    /** Every instance has all rules; a change of the topic is seen within a second. */
    private static void shareRules(StreamsBuilder builder) {
        builder.globalTable(TopicCatalogue.ALERT_RULES.name(),
                Consumed.with(KEY, Serdes.String()).withName("read-rules"),
                Materialized.<String, String, KeyValueStore<Bytes, byte[]>>as(RuleTopics.STORE).withKeySerde(KEY)
                        .withValueSerde(Serdes.String()));
    }

    private KStream<String, Signal> signals(StreamsBuilder builder) {
        Serde<Subject> subjects = new SubjectSerde(parts.serdes());
        return builder
                .stream(TopicCatalogue.EVENTS_LATEST.name(), Consumed.with(KEY, subjects).withName("read-events"))
                .merge(builder.stream(TopicCatalogue.TRENDS.name(),
                        Consumed.with(KEY, subjects).withName("read-trends")),
                        Named.as("merge-subjects"))
                .filter((key, subject) -> subject != null, Named.as("drop-tombstones"))
                .process(() -> new MatchProcessor(parts.library(), parts.books()), Named.as("match-rules"),
                        MatchProcessor.STANDINGS);
    }

    /** What one rule tells meets in one partition: its throttle and its digests count over all events. */
    private KStream<String, Released> released(StreamsBuilder builder, KStream<String, Signal> signals) {
        KStream<String, Errand> again = builder
                .stream(TopicCatalogue.ALERT_REDELIVERIES.name(),
                        Consumed.with(KEY, new JsonSerde<>(Delivery.class)).withName("read-redeliveries"))
                .mapValues(Errand.Redeliver::new, Named.as("ask-for-redelivery"));
        return signals
                .repartition(Repartitioned.with(KEY, new JsonSerde<>(Signal.class)).withName("signals"))
                .<Errand>mapValues(Errand.Tell::new, Named.as("ask-to-tell"))
                .merge(again, Named.as("merge-errands"))
                .process(() -> ReleaseProcessor.with(parts.library(), parts.post(), parts.retries(), parts.books()),
                        Named.as("release-alerts"), ReleaseProcessor.storeNames().toArray(String[]::new));
    }

    private void writeAlerts(KStream<String, Released> released) {
        released.flatMapValues(one -> one instanceof Released.Report report ? List.of(report) : List.of(),
                Named.as("take-reports"))
                .to(TopicCatalogue.ALERTS.name(),
                        Produced.with(KEY, new AlertSerde(parts.serdes())).withName("write-alerts"));
    }

    private static void writeParked(KStream<String, Released> released) {
        released.flatMapValues(one -> one instanceof Released.Parked parked ? List.of(parked.delivery()) : List.of(),
                Named.as("take-parked"))
                .to(TopicCatalogue.ALERT_PARKED.name(),
                        Produced.with(KEY, new JsonSerde<>(Delivery.class)).withName("write-parked"));
    }
}
