package dev.chappe.console.topics;

import dev.chappe.console.news.News;
import dev.chappe.console.news.Place;
import dev.chappe.console.news.Removal;
import dev.chappe.schemas.serde.AvroSerdes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The topics of some kinds, read from any place; one thread at a time. */
public final class NewsTopics implements AutoCloseable {

    private static final int MOST_AT_ONCE = 2_000;
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Consumer<byte[], byte[]> consumer;
    private final NewsSerde records;
    private final Set<NewsKind> kinds;

    /** Where the topics are, and what reads their records. */
    public record Source(String bootstrapServers, AvroSerdes serdes) {}

    /** Where partitions of which no place is known begin. */
    public enum Begin {
        /** At the oldest record. */
        OLDEST,
        /** After the newest one. */
        NOW
    }

    private NewsTopics(Consumer<byte[], byte[]> consumer, NewsSerde records, Set<NewsKind> kinds) {
        this.consumer = consumer;
        this.records = records;
        this.kinds = Set.copyOf(kinds);
    }

    /**
     * Connects.
     *
     * @param haste
     *            how long the broker may collect records before it answers
     */
    public static NewsTopics open(Source source, Set<NewsKind> kinds, Duration haste) {
        boolean collects = haste.isPositive();
        Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, source.bootstrapServers(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest", ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_AT_ONCE,
                        ConsumerConfig.FETCH_MAX_BYTES_CONFIG, MOST_BYTES, ConsumerConfig.FETCH_MIN_BYTES_CONFIG,
                        collects ? MOST_BYTES / 8 : 1, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        collects ? (int) haste.toMillis() : 500, ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis()),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        return new NewsTopics(consumer, new NewsSerde(source.serdes()), kinds);
    }

    /**
     * Goes to the places where reading is to go on.
     *
     * @param next
     *            the next record to read of each partition where that is known
     * @param others
     *            where the other partitions begin
     */
    public void begin(Collection<Place> next, Begin others) {
        Set<TopicPartition> partitions = existing();
        consumer.assign(partitions);
        switch (others) {
            case OLDEST -> consumer.seekToBeginning(partitions);
            case NOW -> {
                consumer.seekToEnd(partitions);
                // Seeking is lazy: the ends that hold are those of now.
                partitions.forEach(consumer::position);
            }
        }
        next.stream().filter(place -> partitions.contains(partition(place)))
                .forEach(place -> consumer.seek(partition(place), place.offset()));
    }

    /** Takes in the partitions that are new since the begin, from their oldest record on. */
    public void refresh() {
        Set<TopicPartition> all = existing();
        Set<TopicPartition> known = consumer.assignment();
        Set<TopicPartition> fresh = new HashSet<>(all);
        fresh.removeAll(known);
        if (!fresh.isEmpty()) {
            fresh.addAll(known);
            consumer.assign(fresh);
            fresh.removeAll(known);
            consumer.seekToBeginning(fresh);
        }
    }

    private Set<TopicPartition> existing() {
        Set<TopicPartition> partitions = new HashSet<>();
        consumer.listTopics().forEach((topic, parts) -> NewsKind.ofTopic(topic).filter(kinds::contains).ifPresent(
                kind -> parts.forEach(part -> partitions.add(new TopicPartition(topic, part.partition())))));
        return partitions;
    }

    /**
     * What has come since the last call, after waiting for it at most so long.
     *
     * @throws dev.chappe.schemas.registry.RegistryUnavailableException
     *             when a schema is not known yet and the registry does not answer; what was read is lost to this reader then
     */
    public List<Told> poll(Duration longest) {
        List<Told> told = new ArrayList<>();
        consumer.poll(longest).forEach(record -> NewsKind.ofTopic(record.topic()).filter(kind -> tells(kind, record))
                .ifPresent(kind -> told.add(new Told(new Place(record.topic(), record.partition(), record.offset()),
                        kind, news(kind, record)))));
        return told;
    }

    /** The last states of events are told on their own topics already. */
    private static boolean tells(NewsKind kind, ConsumerRecord<byte[], byte[]> record) {
        return kind != NewsKind.REMOVALS || (record.value() == null && record.key() != null);
    }

    private Optional<News> news(NewsKind kind, ConsumerRecord<byte[], byte[]> record) {
        return kind == NewsKind.REMOVALS
                ? Optional.of(new Removal(new String(record.key(), StandardCharsets.UTF_8)))
                : records.read(record.topic(), record.value());
    }

    /** The next record to read of each partition. */
    public List<Place> next() {
        return consumer.assignment().stream().map(partition -> place(partition, consumer.position(partition)))
                .toList();
    }

    /** The oldest record of each partition that there is. */
    public List<Place> oldest() {
        return places(consumer.beginningOffsets(existing()));
    }

    /** One past the newest committed record of each partition. */
    public List<Place> ends() {
        return places(consumer.endOffsets(existing()));
    }

    /** How many records there are still to read. */
    public long lag() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        return ends.entrySet().stream().mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum();
    }

    private static List<Place> places(Map<TopicPartition, Long> offsets) {
        return new HashMap<>(offsets).entrySet().stream().map(entry -> place(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Place place(TopicPartition partition, long offset) {
        return new Place(partition.topic(), partition.partition(), offset);
    }

    private static TopicPartition partition(Place place) {
        return new TopicPartition(place.topic(), place.partition());
    }

    /** Ends a poll of another thread early. */
    public void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
