package dev.chappe.launcher.output;

import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.serde.UndecodableException;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * The events of every type and the trends, as they come: committed records alone, in order within a partition. One
 * thread at a time.
 */
public final class OutputTopics implements AutoCloseable {

    private static final String EVENTS = "news.events.";

    private final Consumer<byte[], byte[]> consumer;
    private final Deserializer<SpecificRecord> deserializer;

    /** Where reading begins. */
    public enum Begin {
        /** At the oldest record. */
        OLDEST,
        /** After the newest record. */
        NOW
    }

    private OutputTopics(Consumer<byte[], byte[]> consumer, Deserializer<SpecificRecord> deserializer) {
        this.consumer = consumer;
        this.deserializer = deserializer;
    }

    /** Opens the topics that there are now. */
    public static OutputTopics open(String bootstrapServers, AvroSerdes serdes, Begin begin) {
        Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                .filter(topic -> isOutput(topic.getKey())).flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
        consumer.assign(partitions);
        switch (begin) {
            case OLDEST -> consumer.seekToBeginning(partitions);
            case NOW -> {
                consumer.seekToEnd(partitions);
                // Seeking is lazy: the ends that hold are those of now.
                partitions.forEach(consumer::position);
            }
        }
        return new OutputTopics(consumer, serdes.anyRecord().deserializer());
    }

    private static boolean isOutput(String topic) {
        boolean ofType = topic.startsWith(EVENTS) && !topic.equals(TopicCatalogue.EVENTS_LATEST.name());
        return ofType || topic.equals(TopicCatalogue.TRENDS.name());
    }

    /** What has come since the last call, after waiting for it at most so long. */
    public List<Seen> poll(Duration longest) {
        List<Seen> seen = new ArrayList<>();
        consumer.poll(longest).forEach(record -> seen(record).ifPresent(seen::add));
        return seen;
    }

    private Optional<Seen> seen(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.ofNullable(deserializer.deserialize(record.topic(), record.value()))
                    .flatMap(SeenMapper::map);
        } catch (UndecodableException undecodable) {
            return Optional.of(new Seen.Unreadable(record.topic(), record.partition(), record.offset(),
                    String.valueOf(undecodable.getMessage())));
        }
    }

    /** Whether everything that is committed by now has been polled. */
    public boolean isAtEnd() {
        Collection<TopicPartition> partitions = consumer.assignment();
        return consumer.endOffsets(partitions).entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
