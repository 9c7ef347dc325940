package dev.chappe.launcher.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far enrich-service has come with what is on its input topics. */
final class PipelineTopics implements AutoCloseable {

    private final Admin admin;
    private final String applicationId;
    private final String source;

    /**
     * @param applicationId
     *            consumer group of the service, and beginning of the names of its internal topics
     * @param source
     *            the topic that it reads from outside
     */
    PipelineTopics(String bootstrapServers, String applicationId, String source) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        this.applicationId = applicationId;
        this.source = source;
    }

    /**
     * Whether all that was on the input topics has been processed, and all that came of it is committed.
     *
     * <p>
     * A step's position and what it wrote are committed in one transaction. So when the committed positions are read
     * first and the ends of all inputs, those between the steps included, equal them afterwards, nothing is under way.
     */
    boolean isDrained() throws InterruptedException {
        try {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(applicationId)
                    .partitionsToOffsetAndMetadata().get();
            return ends().entrySet().stream().allMatch(end -> reached(committed.get(end.getKey()), end.getValue()));
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the broker does not tell the positions of " + applicationId, failure);
        }
    }

    private static boolean reached(@Nullable OffsetAndMetadata position, long end) {
        return end == 0 || (position != null && position.offset() >= end);
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
        return topic.equals(source) || (topic.startsWith(applicationId + "-") && topic.endsWith("-repartition"));
    }

    @Override
    public void close() {
        admin.close();
    }
}
