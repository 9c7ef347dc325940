package dev.chappe.launcher.rules;

import dev.chappe.alert.subject.Subject;
import dev.chappe.alert.subject.SubjectSerde;
import dev.chappe.schemas.registry.HttpSchemaRegistry;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.serde.UndecodableException;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Events and trends as they stand on their topics. */
final class SubjectTopics {

    private static final Duration MOMENT = Duration.ofMillis(500);

    private SubjectTopics() {}

    /** The last state of an event or a trend, empty when there is none of that id. */
    static Optional<Subject> find(String bootstrapServers, URI registryUrl, String id) {
        try (HttpSchemaRegistry registry = new HttpSchemaRegistry(registryUrl);
                KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                        new StringDeserializer(), new ByteArrayDeserializer())) {
            SubjectSerde subjects = new SubjectSerde(new AvroSerdes(SchemaCatalogue.load(), registry));
            List<TopicPartition> partitions = Stream.of(TopicCatalogue.EVENTS_LATEST, TopicCatalogue.TRENDS)
                    .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Optional<Subject> found = Optional.empty();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(MOMENT)) {
                    if (id.equals(record.key()) && record.value() != null) {
                        found = read(subjects, record);
                    }
                }
            }
            return found;
        }
    }

    private static Optional<Subject> read(SubjectSerde subjects, ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.of(subjects.read(record.topic(), record.value()));
        } catch (UndecodableException none) {
            return Optional.empty();
        }
    }
}
