package dev.chappe.schemas.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics of the catalogue on a cluster; what exists is left as it is. */
public final class KafkaTopics {

    private static final String WITHOUT_LIMIT = "-1";

    private final Admin admin;
    private final Layout layout;

    /**
     * How topics are laid out on the cluster at hand.
     *
     * @param replication
     *            copies of each partition, empty for the broker's default
     * @param mostPartitions
     *            a cap on the catalogue's numbers of partitions
     * @param retention
     *            whether the catalogue's retention holds
     */
    public record Layout(Optional<Short> replication, int mostPartitions, Retention retention) {

        /** As the catalogue says, with the broker's default replication. */
        public static final Layout CATALOGUE = new Layout(Optional.empty(), Integer.MAX_VALUE, Retention.CATALOGUE);
    }

    /** Which retention topics get. */
    public enum Retention {
        /** That of the catalogue. */
        CATALOGUE,
        /** None, for replays: their records carry old timestamps and would be deleted at once. */
        UNLIMITED
    }

    public KafkaTopics(Admin admin, Layout layout) {
        this.admin = admin;
        this.layout = layout;
    }

    /**
     * Creates those of the topics that the cluster lacks.
     *
     * @return the names of the topics created, in the order given
     * @throws IllegalStateException
     *             when the cluster refuses a topic; the message names it and the cause
     */
    public List<String> create(List<Topic> topics) throws InterruptedException {
        var results = admin.createTopics(topics.stream().map(this::describe).toList()).values();
        List<String> created = new ArrayList<>();
        for (Topic topic : topics) {
            try {
                var result = results.get(topic.name());
                if (result != null) {
                    result.get();
                    created.add(topic.name());
                }
            } catch (ExecutionException failure) {
                Throwable cause = failure.getCause();
                if (!(cause instanceof TopicExistsException)) {
                    throw new IllegalStateException("topic " + topic.name() + " cannot be created: " + cause, cause);
                }
            }
        }
        return List.copyOf(created);
    }

    private NewTopic describe(Topic topic) {
        int partitions = Math.min(topic.partitions(), layout.mostPartitions());
        return new NewTopic(topic.name(), Optional.of(partitions), layout.replication()).configs(Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG, topic.cleanup().policy(), TopicConfig.RETENTION_MS_CONFIG,
                retention(topic), TopicConfig.COMPRESSION_TYPE_CONFIG, "producer",
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(TopicCatalogue.LARGEST_RECORD_BYTES),
                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime"));
    }

    private String retention(Topic topic) {
        return switch (layout.retention()) {
            case CATALOGUE -> topic.retention().map(time -> Long.toString(time.toMillis())).orElse(WITHOUT_LIMIT);
            case UNLIMITED -> WITHOUT_LIMIT;
        };
    }
}
