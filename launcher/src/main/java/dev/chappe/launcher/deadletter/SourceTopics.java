package dev.chappe.launcher.deadletter;

import dev.chappe.launcher.deadletter.DeadLetterTopics.Letter;
import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import dev.chappe.schemas.record.Fingerprint;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends rejected records back to the topics that they were read from. A record and the receipt that says so are in one
 * transaction, and a second replay at the same time shuts out the first, so that no record goes back twice.
 */
final class SourceTopics implements AutoCloseable {

    private static final String WRITER = "chappe-deadletters-replay";
    private static final int MOST_OPEN = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String STREAMS = "__streams.errors.";
    private static final String OURS = "chappe.";

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private int open;

    private SourceTopics(KafkaProducer<byte[], byte[]> producer, KafkaConsumer<byte[], byte[]> consumer) {
        this.producer = producer;
        this.consumer = consumer;
    }

    static SourceTopics open(String bootstrapServers) {
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG, WRITER, ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        TopicCatalogue.LARGEST_RECORD_BYTES),
                new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
        return new SourceTopics(producer, DeadLetterTopics.consumer(bootstrapServers));
    }

    /**
     * Sends a record back.
     *
     * @return false when its bytes are neither in the letter nor on the topic any more
     */
    boolean send(Letter letter, SourceRecord source) {
        Optional<byte[]> bytes = bytes(letter, source);
        if (bytes.isEmpty()) {
            return false;
        }
        if (open++ == 0) {
            producer.beginTransaction();
        }
        var sent = producer.send(new ProducerRecord<>(source.topic(), source.partition(), time(letter, source),
                letter.record().key(), bytes.get(), headers(letter)));
        var told = producer.send(receipt(letter, source));
        if (open >= MOST_OPEN) {
            commit();
        }
        return !sent.isCancelled() && !told.isCancelled();
    }

    /** Lets everything that was sent be seen. */
    void commit() {
        if (open > 0) {
            producer.commitTransaction();
            open = 0;
        }
    }

    private Optional<byte[]> bytes(Letter letter, SourceRecord source) {
        byte @Nullable [] kept = letter.record().value();
        if (kept != null && letter.seen().header(DeadLetterHeaders.LENGTH).equals(Integer.toString(kept.length))) {
            return Optional.of(kept);
        }
        String wanted = letter.seen().header(DeadLetterHeaders.SHA256);
        return fetch(source).filter(bytes -> Fingerprint.sha256Of(bytes).equals(wanted));
    }

    private Optional<byte[]> fetch(SourceRecord source) {
        TopicPartition partition = new TopicPartition(source.topic(), source.partition());
        consumer.assign(List.of(partition));
        consumer.seek(partition, source.offset());
        try {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PATIENCE)) {
                if (record.offset() == source.offset()) {
                    return Optional.ofNullable(record.value());
                }
            }
        } catch (KafkaException gone) {
            // Neither the topic nor the offset need be there any more.
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** An article has the time of its replay, so that it is kept as long as any; others count at their own time. */
    private static @Nullable Long time(Letter letter, SourceRecord source) {
        String time = letter.seen().header(DeadLetterHeaders.TIME);
        return source.topic().equals(TopicCatalogue.ARTICLES.name()) || time.isEmpty() ? null : Long.valueOf(time);
    }

    /** The headers that the record had, and where it has been. */
    private static Headers headers(Letter letter) {
        Headers headers = new RecordHeaders();
        letter.record().headers().forEach(header -> {
            if (!header.key().startsWith(STREAMS) && !header.key().startsWith(OURS)) {
                headers.add(header);
            }
        });
        String before = letter.seen().header(DeadLetterHeaders.REPLAYS);
        int replays = before.isEmpty() ? 1 : Integer.parseInt(before) + 1;
        add(headers, DeadLetterHeaders.REPLAYED, TopicCatalogue.DEAD_LETTERS.name() + "-" + letter.seen().partition()
                + "@" + letter.seen().offset());
        add(headers, DeadLetterHeaders.REPLAYS, Integer.toString(replays));
        return headers;
    }

    private static ProducerRecord<byte[], byte[]> receipt(Letter letter, SourceRecord source) {
        Headers headers = new RecordHeaders();
        add(headers, DeadLetterHeaders.STAGE, "deadletters/replay");
        add(headers, DeadLetterHeaders.REASON, DeadLetterHeaders.REPLAYED_REASON);
        add(headers, DeadLetterHeaders.ORIGIN, source.origin());
        return new ProducerRecord<>(letter.record().topic(), letter.record().partition(), null, letter.record().key(),
                null, headers);
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** What was not committed is not seen. */
    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
