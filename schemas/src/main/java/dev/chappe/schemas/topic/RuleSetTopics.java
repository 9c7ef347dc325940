package dev.chappe.schemas.topic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** news.alert-rules: key is the name of a set of rules, value its YAML. */
public final class RuleSetTopics {

    private static final String TOPIC = TopicCatalogue.ALERT_RULES.name();
    private static final int PATIENCE_MILLISECONDS = 10_000;
    private static final Duration MOMENT = Duration.ofMillis(200);

    private final String bootstrapServers;

    public RuleSetTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * The YAML of each set by its name.
     *
     * @throws IllegalStateException
     *             when the broker does not answer
     */
    public Map<String, String> read() {
        Map<String, String> sets = new TreeMap<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed", ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLISECONDS),
                new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(MOMENT).forEach(set -> {
                    if (set.value() == null) {
                        sets.remove(set.key());
                    } else {
                        sets.put(set.key(), set.value());
                    }
                });
            }
        } catch (KafkaException away) {
            throw new IllegalStateException("the broker does not answer", away);
        }
        return sets;
    }

    /**
     * Writes a set, or takes it away.
     *
     * @param yaml
     *            null to take it away
     * @throws IllegalStateException
     *             when the broker does not take it
     */
    public void write(String set, @Nullable String yaml) {
        try (KafkaProducer<String, @Nullable String> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        PATIENCE_MILLISECONDS, ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        TopicCatalogue.LARGEST_RECORD_BYTES),
                new StringSerializer(), new StringSerializer())) {
            var unused = Objects.requireNonNull(producer.send(new ProducerRecord<>(TOPIC, set, yaml))).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the broker does not take the rules: " + failure.getCause(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the rules were written", interrupted);
        }
    }
}
