package dev.chappe.launcher.connection;

import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;

/** A Kafka cluster that is known to answer. */
public final class RemoteBroker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private RemoteBroker() {}

    /**
     * Connects to the brokers of the settings.
     *
     * @throws CommandFailure
     *             when none answers
     */
    public static Admin connect(Settings settings) throws InterruptedException {
        String servers = settings.get(SharedSettings.BOOTSTRAP_SERVERS);
        int patience = Math.toIntExact(PATIENCE.toMillis());
        Admin admin;
        try {
            admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience));
        } catch (KafkaException unusable) {
            throw nobodyAt(servers, unusable);
        }
        try {
            admin.describeCluster().nodes().get();
            return admin;
        } catch (ExecutionException failure) {
            admin.close(Duration.ZERO);
            throw nobodyAt(servers, failure);
        }
    }

    private static CommandFailure nobodyAt(String servers, Exception failure) {
        return new CommandFailure("no Kafka broker answers at " + servers + "; start one (./chappe broker), or set "
                + SharedSettings.BOOTSTRAP_SERVERS.name() + " or " + SharedSettings.BOOTSTRAP_SERVERS.variable(),
                failure);
    }
}
