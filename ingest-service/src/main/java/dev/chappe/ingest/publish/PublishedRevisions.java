package dev.chappe.ingest.publish;

import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads from the end of news.articles what was published last, so that a service that starts again, after a crash too,
 * publishes none of it twice.
 */
public final class PublishedRevisions {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedRevisions.class);
    /** A broker that does not answer by then is away. */
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration ONE_POLL = Duration.ofMillis(200);

    private final Consumer<byte[], Optional<Revision>> consumer;

    PublishedRevisions(Consumer<byte[], Optional<Revision>> consumer) {
        this.consumer = consumer;
    }

    /**
     * The revisions published last, the oldest first.
     *
     * @param most
     *            how many are wanted at the most
     * @param patience
     *            how long the reading may take; what is not read by then is left out
     * @return empty when no broker answers: repeats are then published again, and dropped by enrich-service
     */
    public static List<Revision> read(String bootstrapServers, RevisionSerde serde, int most, Duration patience) {
        int timeout = Math.toIntExact(ANSWER.toMillis());
        try (Consumer<byte[], Optional<Revision>> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ConsumerConfig.CLIENT_ID_CONFIG,
                        "chappe-ingest-memory", ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeout,
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                new ByteArrayDeserializer(), serde)) {
            return new PublishedRevisions(consumer).read(most, patience);
        } catch (KafkaException away) {
            LOG.warn("what was published before cannot be read ({}); repeats may be published again",
                    away.getMessage());
            return List.of();
        }
    }

    List<Revision> read(int most, Duration patience) {
        List<TopicPartition> partitions = consumer.partitionsFor(TopicCatalogue.ARTICLES.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
        if (partitions.isEmpty()) {
            return List.of();
        }
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        long each = Math.max(1, most / partitions.size());
        for (TopicPartition partition : partitions) {
            consumer.seek(partition, Math.max(offset(beginnings, partition), offset(ends, partition) - each));
        }
        List<Revision> revisions = new ArrayList<>();
        long deadline = System.nanoTime() + patience.toNanos();
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < offset(ends, partition))
                && System.nanoTime() < deadline) {
            for (ConsumerRecord<byte[], Optional<Revision>> record : consumer.poll(ONE_POLL)) {
                record.value().ifPresent(revisions::add);
            }
        }
        return List.copyOf(revisions);
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }
}
