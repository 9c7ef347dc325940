package dev.chappe.ingest.share;

import dev.chappe.ingest.schedule.FeedHistory;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.schemas.json.JsonSerde;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BinaryOperator;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** news.feeds, the feeds by their ids, and news.feed-states, what is known of them. */
public final class FeedTopics {

    static final Serde<FeedSource> SOURCES = new JsonSerde<>(FeedSource.class);
    static final Serde<FeedHistory> HISTORIES = new JsonSerde<>(FeedHistory.class);

    private static final Duration MOMENT = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private FeedTopics() {}

    /**
     * Puts a list on the topic: its feeds are those that are polled from now on, others no more.
     *
     * @throws IllegalStateException
     *             when the broker does not take them
     */
    public static Changes publish(String bootstrapServers, List<FeedSource> feeds) throws InterruptedException {
        Map<String, FeedSource> known = read(bootstrapServers);
        Map<String, FeedSource> wanted = new HashMap<>();
        feeds.forEach(feed -> wanted.put(feed.id(), feed));
        int written = 0;
        int removed = 0;
        try (KafkaProducer<String, @Nullable FeedSource> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        PATIENCE.toMillis()),
                new StringSerializer(), SOURCES.serializer())) {
            List<Future<?>> sent = new ArrayList<>();
            TreeSet<String> ids = new TreeSet<>(known.keySet());
            ids.addAll(wanted.keySet());
            for (String id : ids) {
                FeedSource feed = wanted.get(id);
                if (!Objects.equals(feed, known.get(id))) {
                    written += feed == null ? 0 : 1;
                    removed += feed == null ? 1 : 0;
                    sent.add(producer.send(new ProducerRecord<>(TopicCatalogue.FEEDS.name(), id, feed)));
                    if (feed == null) {
                        sent.add(producer.send(new ProducerRecord<>(TopicCatalogue.FEED_STATES.name(), id, null)));
                    }
                }
            }
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the feeds cannot be written: " + failure.getCause(), failure);
        }
        return new Changes(written, removed);
    }

    /** What publishing a list changed. */
    public record Changes(int written, int removed) {}

    private static Map<String, FeedSource> read(String bootstrapServers) {
        try (Consumer<String, FeedSource> consumer = consumer(bootstrapServers, SOURCES)) {
            return read(consumer, consumer.partitionsFor(TopicCatalogue.FEEDS.name(), PATIENCE).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList());
        }
    }

    static <T> Consumer<String, T> consumer(String bootstrapServers, Serde<T> values) {
        return new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new StringDeserializer(), values.deserializer());
    }

    /** What stands in partitions, the last of each key. */
    static <T> Map<String, T> read(Consumer<String, T> consumer, Collection<TopicPartition> partitions) {
        return read(consumer, partitions, (before, after) -> after);
    }

    /**
     * What is known of the feeds of partitions. What an instance wrote before it was stopped may arrive when it goes on: the
     * later poll counts, not the later record.
     */
    static Map<String, FeedHistory> readHistories(Consumer<String, FeedHistory> consumer,
            Collection<TopicPartition> partitions) {
        return read(consumer, partitions, FeedTopics::later);
    }

    static FeedHistory later(FeedHistory before, FeedHistory after) {
        Instant last = after.polls().last();
        Instant known = before.polls().last();
        return known != null && (last == null || last.isBefore(known)) ? before : after;
    }

    private static <T> Map<String, T> read(Consumer<String, T> consumer, Collection<TopicPartition> partitions,
            BinaryOperator<T> chosen) {
        Map<String, T> values = new HashMap<>();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(MOMENT).forEach(record -> {
                if (record.value() == null) {
                    values.remove(record.key());
                } else {
                    values.merge(record.key(), record.value(), chosen);
                }
            });
        }
        return values;
    }
}
