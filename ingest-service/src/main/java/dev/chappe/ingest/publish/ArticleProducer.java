package dev.chappe.ingest.publish;

import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The producer as this service needs it: idempotent, acknowledged by all replicas in sync, never giving up. */
public final class ArticleProducer {

    private static final int BATCH_BYTES = 128 * 1024;
    private static final Duration LINGER = Duration.ofMillis(5);
    private static final Duration LONGEST_BLOCK = Duration.ofSeconds(5);

    private ArticleProducer() {}

    /**
     * Does not connect yet: a broker that is away is no error here.
     *
     * @param bootstrapServers
     *            host:port, several separated by commas
     */
    public static KafkaProducer<byte[], byte[]> connect(String bootstrapServers) {
        return new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG, "chappe-ingest",
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                // As long as the process lives: giving up would lose what was accepted.
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_BLOCK.toMillis(),
                ProducerConfig.LINGER_MS_CONFIG, (int) LINGER.toMillis(),
                ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicCatalogue.LARGEST_RECORD_BYTES),
                new ByteArraySerializer(), new ByteArraySerializer());
    }
}
