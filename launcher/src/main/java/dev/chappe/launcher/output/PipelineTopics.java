package dev.chappe.launcher.output;

import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** How far a service has come with what is on its input topics. One thread at a time. */
public final class PipelineTopics implements AutoCloseable {

    private static final Set<String> SOURCES = Set.of(TopicCatalogue.ARTICLES.name(),
            TopicCatalogue.STORY_ERRANDS.name());

    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final int FEW = 1_000;

    private final Admin admin;
    private final Consumer<byte[], byte[]> consumer;
    private final String applicationId;
    private final Set<String> sources;

    /**
     * @param applicationId
     *            consumer group of the service, and beginning of the names of its internal topics
     */
    public PipelineTopics(String bootstrapServers, String applicationId) {
        this(bootstrapServers, applicationId, SOURCES);
    }

    /**
     * For another service.
     *
     * @param sources
     *            the topics that it reads from outside
     */
    public PipelineTopics(String bootstrapServers, String applicationId, Set<String> sources) {
        this.sources = Set.copyOf(sources);
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.applicationId = applicationId;
    }

    /**
     * Whether all that was on the input topics has been processed, and all that came of it is committed.
     *
     * <p>
     * A step's position and what it wrote are committed in one transaction. So when the committed positions are read
     * first and the ends of all inputs, those between the steps included, equal them afterwards, nothing is under way.
     */
    public boolean isDrained() throws InterruptedException {
        return waiting() == 0;
    }

    /** How many records are still to be processed; of many, markers of transactions are counted too. */
    public long waiting() throws InterruptedException {
        Map<TopicPartition, Long> behind = behind();
        long sum = behind.entrySet().stream().mapToLong(from -> from.getValue()).sum();
        return sum > FEW ? sum : records(behind);
    }

    /** By partition, how far the committed position is from the end; those at their end are left out. */
    private Map<TopicPartition, Long> behind() throws InterruptedException {
        try {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(applicationId)
                    .partitionsToOffsetAndMetadata().get();
            Map<TopicPartition, Long> behind = new HashMap<>();
            ends().forEach((partition, end) -> behind.put(partition, end - position(committed.get(partition))));
            behind.values().removeIf(distance -> distance <= 0);
            return behind;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the broker does not tell the positions of " + applicationId, failure);
        }
    }

    /** Behind the last record may stand markers and what was aborted: nobody's position passes those by itself. */
    private long records(Map<TopicPartition, Long> behind) {
        if (behind.isEmpty()) {
            return 0;
        }
        consumer.assign(behind.keySet());
        Map<TopicPartition, Long> ends = consumer.endOffsets(behind.keySet());
        ends.forEach((partition, end) -> consumer.seek(partition,
                Math.max(0, end - behind.getOrDefault(partition, 0L))));
        long records = 0;
        boolean more = true;
        while (more) {
            records += consumer.poll(MOMENT).count();
            more = records <= FEW && ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
        }
        return records;
    }

    private static long position(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private Map<TopicPartition, Long> ends() throws InterruptedException, ExecutionException {
        List<String> inputs = admin.listTopics().names().get().stream().filter(this::isInput).toList();
        Map<String, TopicDescription> topics = admin.describeTopics(inputs).allTopicNames().get();
        Map<TopicPartition, OffsetSpec> latest = topics.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end : admin.listOffsets(latest).all().get().entrySet()) {
            ends.put(end.getKey(), end.getValue().offset());
        }
        return ends;
    }

    private boolean isInput(String topic) {
        return sources.contains(topic) || (topic.startsWith(applicationId + "-") && topic.endsWith("-repartition"));
    }

    @Override
    public void close() {
        consumer.close();
        admin.close();
    }
}
