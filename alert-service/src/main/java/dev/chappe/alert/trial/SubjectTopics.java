package dev.chappe.alert.trial;

import dev.chappe.alert.rule.Rule;
import dev.chappe.alert.subject.Subject;
import dev.chappe.alert.subject.SubjectSerde;
import dev.chappe.schemas.registry.RegistryUnavailableException;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Events and trends as they stand on their topics, those of committed transactions alone. */
public final class SubjectTopics implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String EVENTS = "news.events.";

    private final Consumer<String, byte[]> consumer;
    private final SubjectSerde subjects;
    private final Clock clock;

    /**
     * What to read.
     *
     * @param kinds
     *            events, trends or both
     * @param from
     *            time of the first records
     * @param until
     *            when to stop, by the clock
     */
    public record Stretch(Set<Rule.Kind> kinds, Instant from, Instant until) {}

    SubjectTopics(Consumer<String, byte[]> consumer, SubjectSerde subjects, Clock clock) {
        this.consumer = consumer;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Ready to read; nothing is asked of the broker yet. */
    public static SubjectTopics at(String bootstrapServers, SubjectSerde subjects, Clock clock) {
        int patience = Math.toIntExact(PATIENCE.toMillis());
        return new SubjectTopics(new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new StringDeserializer(), new ByteArrayDeserializer()), subjects, clock);
    }

    /** The last state of an event or a trend, empty when there is none of that id. */
    public Optional<Subject> find(String id) {
        List<TopicPartition> partitions = partitions(
                Stream.of(TopicCatalogue.EVENTS_LATEST.name(), TopicCatalogue.TRENDS.name()));
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Optional<Subject> found = Optional.empty();
        while (left(ends) > 0) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(MOMENT)) {
                if (id.equals(record.key())) {
                    found = subject(record);
                }
            }
        }
        return found;
    }

    /** Reads every revision of a stretch of time, those of one event or trend in their order. */
    public PastReading read(Stretch stretch, PastReader reader) {
        try {
            return read(reader, assign(stretch), stretch.until());
        } catch (RegistryUnavailableException away) {
            return new PastReading.Away("the registry does not answer: " + away.getMessage());
        } catch (KafkaException away) {
            return new PastReading.Away("the broker does not answer: " + away.getMessage());
        }
    }

    private PastReading read(PastReader reader, Map<TopicPartition, Long> ends, Instant until) {
        long all = left(ends);
        long records = 0;
        for (long left = all; left > 0; left = left(ends)) {
            if (clock.instant().isAfter(until)) {
                return new PastReading.Read(records,
                        Optional.of("time is up with " + left + " of " + all + " records unread"));
            }
            for (ConsumerRecord<String, byte[]> record : consumer.poll(MOMENT)) {
                Optional<Subject> subject = subject(record);
                if (subject.isPresent()) {
                    records++;
                    if (!reader.take(subject.get(), Instant.ofEpochMilli(record.timestamp()))) {
                        return new PastReading.Read(records,
                                Optional.of("more was told than can be remembered; name a shorter time"));
                    }
                }
            }
            reader.progress(all - left(ends), all);
        }
        return new PastReading.Read(records, Optional.empty());
    }

    /** Stands the consumer at the beginning of a stretch, and says where it ends. */
    private Map<TopicPartition, Long> assign(Stretch stretch) {
        Stream<String> topics = consumer.listTopics(PATIENCE).keySet().stream().filter(topic -> isRead(topic, stretch));
        List<TopicPartition> partitions = partitions(topics);
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(partition -> times.put(partition, stretch.from().toEpochMilli()));
        Map<TopicPartition, OffsetAndTimestamp> firsts = consumer.offsetsForTimes(times);
        ends.forEach((partition, end) -> consumer.seek(partition,
                Optional.ofNullable(firsts.get(partition)).map(OffsetAndTimestamp::offset).orElse(end)));
        return ends;
    }

    /** The topics by type have every revision, the compacted one has not. */
    private static boolean isRead(String topic, Stretch stretch) {
        return topic.equals(TopicCatalogue.TRENDS.name())
                ? stretch.kinds().contains(Rule.Kind.TRENDS)
                : topic.startsWith(EVENTS) && !topic.equals(TopicCatalogue.EVENTS_LATEST.name())
                        && stretch.kinds().contains(Rule.Kind.EVENTS);
    }

    private List<TopicPartition> partitions(Stream<String> topics) {
        return topics.flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
    }

    private long left(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey()))).sum();
    }

    /** What cannot be read is on the dead letters already. */
    private Optional<Subject> subject(ConsumerRecord<String, byte[]> record) {
        try {
            return record.value() == null
                    ? Optional.empty()
                    : Optional.of(subjects.read(record.topic(), record.value()));
        } catch (SerializationException none) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
