package dev.chappe.launcher.cluster;

import dev.chappe.schemas.topic.KafkaTopics;
import dev.chappe.schemas.topic.KafkaTopics.Layout;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The catalogue's topics on a single broker. */
final class LocalTopics {

    private LocalTopics() {}

    /** Creates the topics that the broker lacks. */
    static void create(String bootstrapServers, LocalCluster.Topics topics) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            new KafkaTopics(admin, new Layout(Optional.of((short) 1), topics.partitions(), topics.retention()))
                    .create(topics.all());
        }
    }
}
