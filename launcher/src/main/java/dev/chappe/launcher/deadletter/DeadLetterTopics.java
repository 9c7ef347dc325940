package dev.chappe.launcher.deadletter;

import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads what is on the topic of dead letters now. */
final class DeadLetterTopics {

    private static final Duration MOMENT = Duration.ofMillis(200);
    private static final int EXCERPT_BYTES = 160;

    private DeadLetterTopics() {}

    /**
     * A dead letter with its record.
     *
     * @param record
     *            as it stands on the topic
     */
    record Letter(SeenDeadLetter seen, ConsumerRecord<byte[], byte[]> record) {}

    /** Hands on every dead letter there is, the oldest first within a partition. */
    static void read(String bootstrapServers, Consumer<Letter> reader) {
        readAll(bootstrapServers, letter -> {
            if (!letter.seen().isReceipt()) {
                reader.accept(letter);
            }
        });
    }

    /** The records that were replayed so far, as "topic-partition@offset". */
    static Set<String> replayed(String bootstrapServers) {
        Set<String> origins = new HashSet<>();
        readAll(bootstrapServers, letter -> {
            if (letter.seen().isReceipt()) {
                letter.seen().source().ifPresent(source -> origins.add(source.origin()));
            }
        });
        return Set.copyOf(origins);
    }

    private static void readAll(String bootstrapServers, Consumer<Letter> reader) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrapServers)) {
            List<TopicPartition> partitions = consumer.partitionsFor(TopicCatalogue.DEAD_LETTERS.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(MOMENT)) {
                    // What is replayed meanwhile is not replayed again.
                    if (record.offset() < ends.getOrDefault(partition(record), 0L)) {
                        reader.accept(new Letter(seen(record), record));
                    }
                }
            }
        }
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    /** A consumer of committed records that belongs to no group. */
    static KafkaConsumer<byte[], byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static SeenDeadLetter seen(ConsumerRecord<byte[], byte[]> record) {
        return new SeenDeadLetter(record.partition(), record.offset(), Instant.ofEpochMilli(record.timestamp()),
                texts(record.headers()), excerpt(record.value()));
    }

    private static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new TreeMap<>();
        headers.forEach(header -> texts.put(header.key(),
                header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        return texts;
    }

    private static String excerpt(byte @Nullable [] bytes) {
        if (bytes == null) {
            return "";
        }
        String text = new String(bytes, 0, Math.min(bytes.length, EXCERPT_BYTES), StandardCharsets.UTF_8);
        return text.codePoints().map(point -> Character.isISOControl(point) || point == 0xFFFD ? '.' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
