package dev.chappe.launcher.faults;

import dev.chappe.enrich.trend.TopicHistory;
import dev.chappe.schemas.binary.BinarySerde;
import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** The topics of a run: what is played goes in, and what is committed is read at the end. */
final class RunTopics implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(200);
    private static final Duration WRITING_PATIENCE = Duration.ofSeconds(20);
    /** Of so many records at least one in two makes a new state of an event. */
    private static final double SURE = 0.5;
    private static final Duration BROKER_PATIENCE = Duration.ofMinutes(5);

    private final Serde<SpecificRecord> serdes = AvroSerdes.offline().anyRecord();
    private final String bootstrapServers;
    private final int partitions;
    private final PlayedRecordMapper mapper;
    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> lost = new AtomicReference<>();

    RunTopics(String bootstrapServers, int partitions, PlayedRecordMapper mapper) {
        this.bootstrapServers = bootstrapServers;
        this.partitions = partitions;
        this.mapper = mapper;
        // In order and once each, whatever happens to the broker meanwhile.
        this.producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(BROKER_PATIENCE.toMillis()),
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1, ProducerConfig.MAX_BLOCK_MS_CONFIG,
                BROKER_PATIENCE.toMillis(),
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicCatalogue.LARGEST_RECORD_BYTES),
                new ByteArraySerializer(), new ByteArraySerializer());
    }

    void play(List<PlayedRecord> records) {
        for (PlayedRecord record : records) {
            var unused = producer.send(new ProducerRecord<>(TopicCatalogue.ARTICLES.name(),
                    record.group() % partitions, key(record).getBytes(StandardCharsets.UTF_8), value(record)),
                    (written, failure) -> {
                        if (failure != null) {
                            lost.compareAndSet(null, failure);
                        }
                    });
        }
    }

    /**
     * Plays records, and waits until some of what comes of them is written, committed or not.
     *
     * @param share
     *            from 0, the first state of an event, to 1, as many as are sure to come
     */
    void playUntilWritten(List<PlayedRecord> records, double share) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers), new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> events = consumer.partitionsFor(TopicCatalogue.EVENTS_LATEST.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            long target = written(consumer, events) + 1 + Math.round(records.size() * share * SURE);
            play(records);
            flush();
            long deadline = System.nanoTime() + WRITING_PATIENCE.toNanos();
            while (written(consumer, events) < target && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
        }
    }

    private static long written(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> events) {
        return consumer.endOffsets(events).values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Waits until everything that was played is on the topic.
     *
     * @throws IllegalStateException
     *             when some of it is not: then nothing that comes out means anything
     */
    void flush() {
        producer.flush();
        Exception failure = lost.get();
        if (failure != null) {
            throw new IllegalStateException("not all that was played is on the topic", failure);
        }
    }

    /**
     * Everything that was committed.
     *
     * @param histories
     *            the changelog of the counts behind the trends
     */
    Outcome outcome(String histories) {
        Outcome.Builder outcome = new Outcome.Builder();
        Deserializer<SpecificRecord> records = serdes.deserializer();
        Deserializer<TopicHistory> counted = new BinarySerde<>(TopicHistory.class).deserializer();
        Map<String, String> counts = new TreeMap<>();
        Set<String> revisions = new HashSet<>();
        read(record -> {
            String topic = record.topic();
            if (topic.equals(TopicCatalogue.DEAD_LETTERS.name())) {
                // A crash may have one written twice: it is told by where its record was.
                outcome.set("rejected " + header(record, DeadLetterHeaders.REASON) + " "
                        + header(record, DeadLetterHeaders.ORIGIN));
            } else if (topic.equals(histories)) {
                counts.put(new String(record.key(), StandardCharsets.UTF_8),
                        counts(counted.deserialize(topic, record.value())));
            } else {
                SpecificRecord value = records.deserialize(topic, record.value());
                String line = OutcomeMapper.line(topic, value);
                // A topic that all partitions write of is told in the order in which they are read; its counts are exact.
                String revision = OutcomeMapper.revision(value);
                if (revision == null) {
                    outcome.add(line);
                } else if (line.startsWith("name:") || line.startsWith("organisation:")
                        || line.startsWith("type-and-organisation:")) {
                    outcome.set("trend " + line);
                    if (!revisions.add(revision)) {
                        outcome.add("trend told twice " + revision);
                    }
                }
            }
        }, histories);
        counts.forEach((topic, count) -> outcome.set("counts " + topic + " " + count));
        return outcome.build();
    }

    private void read(Consumer<ConsumerRecord<byte[], byte[]>> reader, String histories) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                        TopicCatalogue.LARGEST_RECORD_BYTES),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> wanted = consumer.listTopics().entrySet().stream()
                    .filter(topic -> isOutput(topic.getKey()) || topic.getKey().equals(histories))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            consumer.assign(wanted);
            consumer.seekToBeginning(wanted);
            Map<TopicPartition, Long> ends = consumer.endOffsets(wanted);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(MOMENT).forEach(reader);
            }
        }
    }

    private static String key(PlayedRecord record) {
        return switch (record) {
            case PlayedRecord.Story story -> story.id();
            case PlayedRecord.Poison poison -> poison.key();
        };
    }

    private byte @Nullable [] value(PlayedRecord record) {
        return switch (record) {
            case PlayedRecord.Story story ->
                serdes.serializer().serialize(TopicCatalogue.ARTICLES.name(), mapper.article(story));
            case PlayedRecord.Poison poison -> bytes(poison.bytes());
        };
    }

    private static byte @Nullable [] bytes(@Nullable String characters) {
        return characters == null ? null : characters.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isOutput(String topic) {
        return topic.equals(TopicCatalogue.DEAD_LETTERS.name()) || topic.equals(TopicCatalogue.TRENDS.name())
                || (topic.startsWith("news.events.") && !topic.equals(TopicCatalogue.EVENTS_LATEST.name()));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** By hour, the articles and the events. */
    private static String counts(TopicHistory history) {
        return history.hours().stream()
                .map(hour -> hour.hour() + ": " + hour.articles() + " articles " + hour.events() + " events; ")
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        producer.close();
    }
}
