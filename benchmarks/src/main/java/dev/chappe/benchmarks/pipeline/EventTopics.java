package dev.chappe.benchmarks.pipeline;

import dev.chappe.benchmarks.run.Latencies;
import dev.chappe.schemas.topic.Topic;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the topics of events as a subscriber does who wants only what is committed, and times what it sees. */
final class EventTopics implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Set<Long> seen = new HashSet<>();
    private final Latencies latencies = new Latencies();

    /** Sees what is written from now on. */
    EventTopics(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(TopicCatalogue.eventTypes().stream().map(TopicCatalogue::ofEventType).map(Topic::name)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList());
        consumer.seekToEnd(consumer.assignment());
        consumer.assignment().forEach(consumer::position);
    }

    /** Reads for a moment. */
    void poll() {
        for (ConsumerRecord<byte[], byte[]> event : consumer.poll(MOMENT)) {
            Header header = event.headers().lastHeader(ArticleTopics.APPENDED);
            if (header != null) {
                long appended = ByteBuffer.wrap(header.value()).getLong();
                if (seen.add(appended)) {
                    latencies.add(System.nanoTime() - appended);
                }
            }
        }
    }

    /** From the appending of an article to the first event that came of it. */
    Latencies latencies() {
        return latencies;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
