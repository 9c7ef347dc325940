package dev.chappe.alert.trial;

import dev.chappe.alert.subject.SubjectSerde;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** The topic of pledges as a test fills it. */
final class PastOfRecords {

    private static final String TOPIC = TopicCatalogue.ofEventType("INVESTMENT_PLEDGE").name();
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    void add(String key, byte[] value, long timestamp) {
        records.add(new ConsumerRecord<>(TOPIC, 0, records.size(), timestamp, TimestampType.CREATE_TIME, 0,
                value.length, key, value, new RecordHeaders(), Optional.empty()));
    }

    SubjectTopics open(Clock clock) {
        Consumer consumer = new Consumer();
        consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, null, null, null)));
        consumer.updatePartitions("news.articles", List.of(new PartitionInfo("news.articles", 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, (long) records.size()));
        return new SubjectTopics(consumer, new SubjectSerde(AvroSerdes.offline()), clock);
    }

    /** Kafka's own has no answer for times. */
    private final class Consumer extends MockConsumer<String, byte[]> {

        Consumer() {
            super("earliest");
        }

        @Override
        public synchronized Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(Map<TopicPartition, Long> times) {
            schedulePollTask(() -> records.forEach(this::addRecord));
            return times.entrySet().stream().filter(time -> first(time.getValue()).isPresent())
                    .collect(Collectors.toMap(Map.Entry::getKey, time -> first(time.getValue())
                            .map(record -> new OffsetAndTimestamp(record.offset(), record.timestamp())).orElseThrow()));
        }

        private Optional<ConsumerRecord<String, byte[]>> first(long time) {
            return records.stream().filter(record -> record.timestamp() >= time).findFirst();
        }
    }
}
