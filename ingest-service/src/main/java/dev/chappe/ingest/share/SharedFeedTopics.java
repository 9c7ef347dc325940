package dev.chappe.ingest.share;

import dev.chappe.ingest.poll.FeedKeeper;
import dev.chappe.ingest.poll.FeedPoller;
import dev.chappe.ingest.schedule.FeedHistory;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has this instance poll the feeds of the partitions that it is assigned, from what is known of them, and keeps what it
 * learns for whoever has them next. An instance that dies is missed after a session; one that was out of touch for as long
 * lets go of everything before it polls again.
 */
public final class SharedFeedTopics implements FeedKeeper, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SharedFeedTopics.class);
    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final Duration LATER = Duration.ofSeconds(2);
    private static final int BEATS_A_SESSION = 4;

    private final Group group;
    private final Lease lease;
    private final KafkaConsumer<String, FeedSource> feeds;
    private final KafkaProducer<String, FeedHistory> histories;
    private final FeedPoller poller;
    private final Thread thread;
    private final Map<TopicPartition, Set<String>> ids = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * Who shares.
     *
     * @param name
     *            of the consumer group
     * @param session
     *            after which an instance that is silent is taken for dead
     */
    public record Group(String bootstrapServers, String name, Duration session) {}

    /**
     * Starts taking part.
     *
     * @param poller
     *            makes the poller, given the keeper that it shall have
     */
    public SharedFeedTopics(Group group, Function<FeedKeeper, FeedPoller> poller) {
        this.group = group;
        this.lease = new Lease(group.session(), System.nanoTime());
        int session = Math.toIntExact(group.session().toMillis());
        this.feeds = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, group.bootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        group.name(), ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session,
                        ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, session / BEATS_A_SESSION,
                        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new StringDeserializer(), FeedTopics.SOURCES.deserializer());
        this.histories = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, group.bootstrapServers(),
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, group.session().toMillis()),
                new StringSerializer(), FeedTopics.HISTORIES.serializer());
        this.poller = poller.apply(this);
        this.thread = Thread.ofPlatform().name("shared-feeds").start(this::takePart);
    }

    @Override
    public void keep(String id, FeedHistory history) {
        try {
            var unused = histories.send(new ProducerRecord<>(TopicCatalogue.FEED_STATES.name(), id, history));
        } catch (KafkaException away) {
            LOG.warn("what is known of feed {} cannot be kept: {}", id, away.getMessage());
        }
    }

    @Override
    public void awaitTurn() throws InterruptedException {
        lease.awaitHeld(System::nanoTime);
    }

    @Override
    public void close() {
        closed = true;
        feeds.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        poller.close();
        histories.close(LATER);
    }

    private void takePart() {
        try (feeds) {
            feeds.subscribe(List.of(TopicCatalogue.FEEDS.name()), new Assignment());
            while (!closed) {
                takeTurn();
            }
        } catch (WakeupException stopped) {
            LOG.debug("takes no part any more");
        }
        letGo(List.copyOf(ids.keySet()));
    }

    private void takeTurn() {
        try {
            feeds.poll(MOMENT).forEach(this::apply);
        } catch (WakeupException stopped) {
            throw stopped;
        } catch (KafkaException trouble) {
            LOG.warn("the feeds cannot be shared at the moment: {}", trouble.getMessage());
        }
        if (!isHeard()) {
            return;
        }
        if (!lease.holds(System.nanoTime())) {
            LOG.warn("out of touch for longer than {}: the feeds may be polled by others, lets go of them",
                    group.session());
            letGo(List.copyOf(ids.keySet()));
            feeds.unsubscribe();
            feeds.subscribe(List.of(TopicCatalogue.FEEDS.name()), new Assignment());
        }
        lease.renew(System.nanoTime());
    }

    /** Whether this instance was in touch with its group less than a session ago. */
    private boolean isHeard() {
        return feeds.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("last-heartbeat-seconds-ago"))
                .map(metric -> metric.getValue().metricValue())
                .allMatch(seconds -> seconds instanceof Double ago && ago <= group.session().toSeconds());
    }

    /** A change while the feeds are polled. */
    private void apply(ConsumerRecord<String, FeedSource> record) {
        Set<String> known = ids.get(new TopicPartition(record.topic(), record.partition()));
        if (known == null) {
            return;
        }
        if (record.value() == null) {
            known.remove(record.key());
            poller.close(List.of(record.key()));
        } else {
            known.add(record.key());
            poller.open(List.of(record.value()), Map.of());
        }
    }

    /** In touch with the group: others get what is known, the polls under way included. */
    private void handOver(Collection<TopicPartition> partitions) {
        Set<String> known = new HashSet<>();
        for (TopicPartition partition : partitions) {
            known.addAll(ids.getOrDefault(partition, Set.of()));
        }
        try {
            poller.handOver(known, group.session().dividedBy(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        letGo(partitions);
    }

    private void letGo(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            Set<String> known = ids.remove(partition);
            if (known != null) {
                poller.close(known);
            }
        }
    }

    private void take(Collection<TopicPartition> partitions) {
        Map<String, FeedSource> sources = new HashMap<>();
        Map<String, FeedHistory> known;
        try (Consumer<String, FeedSource> reader = FeedTopics.consumer(group.bootstrapServers(), FeedTopics.SOURCES);
                Consumer<String, FeedHistory> states = FeedTopics.consumer(group.bootstrapServers(),
                        FeedTopics.HISTORIES)) {
            for (TopicPartition partition : partitions) {
                Map<String, FeedSource> here = FeedTopics.read(reader, List.of(partition));
                feeds.seek(partition, reader.position(partition));
                ids.put(partition, new HashSet<>(here.keySet()));
                sources.putAll(here);
            }
            known = FeedTopics.readHistories(states, partitions.stream()
                    .map(partition -> new TopicPartition(TopicCatalogue.FEED_STATES.name(), partition.partition()))
                    .toList());
        }
        poller.open(new ArrayList<>(sources.values()), known);
        // Reading took its time; the heartbeat went on meanwhile.
        lease.renew(System.nanoTime());
    }

    private final class Assignment implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (!partitions.isEmpty()) {
                take(partitions);
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            handOver(partitions);
            histories.flush();
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            letGo(partitions);
        }
    }
}
