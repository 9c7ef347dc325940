package dev.chappe.alert.book;

import dev.chappe.alert.engine.RuleBook;
import dev.chappe.alert.engine.RuleLibrary;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;

/** news.alert-rules: key is the name of a set of rules, value its YAML. */
public final class RuleTopics {

    /** Name of the copy that each instance has. */
    public static final String STORE = "alert-rules";

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private RuleTopics() {}

    /** The rules as a task sees them, looked at again twice a second. */
    public static final class Current {

        private final TimestampedKeyValueStore<String, String> store;
        private final ProcessingContext context;
        private final RuleLibrary library;
        private RuleBook book = RuleBook.EMPTY;
        private long lookedAt = Long.MIN_VALUE;

        public Current(ProcessingContext context, RuleLibrary library) {
            this.store = context.getStateStore(STORE);
            this.context = context;
            this.library = library;
        }

        public RuleBook book() {
            long now = context.currentSystemTimeMs();
            if (lookedAt == Long.MIN_VALUE || now - lookedAt >= LOOK_AGAIN.toMillis()) {
                lookedAt = now;
                Map<String, String> sets = new HashMap<>();
                try (KeyValueIterator<String, ValueAndTimestamp<String>> all = store.all()) {
                    all.forEachRemaining(set -> sets.put(set.key, set.value.value()));
                }
                book = library.book(sets);
            }
            return book;
        }
    }

    /** The sets that stand on the topic, their YAML by name. */
    public static Map<String, String> read(String bootstrapServers) {
        Map<String, String> sets = new HashMap<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
                new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TopicCatalogue.ALERT_RULES.name(), PATIENCE)
                    .stream().map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(LOOK_AGAIN).forEach(set -> {
                    if (set.value() == null) {
                        sets.remove(set.key());
                    } else {
                        sets.put(set.key(), set.value());
                    }
                });
            }
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
    public static void write(String bootstrapServers, String set, @Nullable String yaml) throws InterruptedException {
        try (KafkaProducer<String, @Nullable String> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis(),
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicCatalogue.LARGEST_RECORD_BYTES),
                new StringSerializer(), new StringSerializer())) {
            var unused = Objects.requireNonNull(
                    producer.send(new ProducerRecord<>(TopicCatalogue.ALERT_RULES.name(), set, yaml))).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the rules cannot be written: " + failure.getCause(), failure);
        }
    }
}
