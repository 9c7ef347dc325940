package dev.chappe.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class PublishedRevisionsTest {

    private static final String TOPIC = TopicCatalogue.ARTICLES.name();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MockConsumer<byte[], Optional<Revision>> consumer = new MockConsumer<>(
            AutoOffsetResetStrategy.EARLIEST.name());

    /** Each partition holds so many revisions named after partition and offset. */
    private void hold(int... counts) {
        Node node = new Node(1, "broker", 9092);
        List<PartitionInfo> partitions = new java.util.ArrayList<>();
        Map<TopicPartition, Long> ends = new HashMap<>();
        Map<TopicPartition, Long> beginnings = new HashMap<>();
        for (int partition = 0; partition < counts.length; partition++) {
            partitions.add(new PartitionInfo(TOPIC, partition, node, new Node[]{node}, new Node[]{node}));
            ends.put(new TopicPartition(TOPIC, partition), (long) counts[partition]);
            beginnings.put(new TopicPartition(TOPIC, partition), 0L);
        }
        consumer.updatePartitions(TOPIC, partitions);
        consumer.updateEndOffsets(ends);
        consumer.updateBeginningOffsets(beginnings);
        consumer.schedulePollTask(() -> {
            for (int partition = 0; partition < counts.length; partition++) {
                for (long at = consumer.position(new TopicPartition(TOPIC, partition)); at < counts[partition]; at++) {
                    consumer.addRecord(new ConsumerRecord<>(TOPIC, partition, at, new byte[0],
                            at == 1 ? Optional.empty() : Optional.of(new Revision("p" + partition, "r" + at, "s"))));
                }
            }
        });
    }

    @Test
    void shouldReadAllThatIsThereButWhatIsNoArticle() {
        hold(3);

        assertThat(new PublishedRevisions(consumer).read(100, PATIENCE)).containsExactly(new Revision("p0", "r0", "s"),
                new Revision("p0", "r2", "s"));
    }

    @Test
    void shouldReadOnlyTheLastOfEachPartition() {
        hold(5, 4);

        assertThat(new PublishedRevisions(consumer).read(4, PATIENCE)).containsExactlyInAnyOrder(
                new Revision("p0", "r3", "s"), new Revision("p0", "r4", "s"), new Revision("p1", "r2", "s"),
                new Revision("p1", "r3", "s"));
    }

    @Test
    void shouldKnowNothingOfATopicThatIsNotThere() {
        consumer.updatePartitions(TOPIC, List.of());

        assertThat(new PublishedRevisions(consumer).read(100, PATIENCE)).isEmpty();
    }

    @Test
    void shouldNotReadWhenNothingIsThere() {
        hold(0, 0);

        assertThat(new PublishedRevisions(consumer).read(100, PATIENCE)).isEmpty();
    }
}
