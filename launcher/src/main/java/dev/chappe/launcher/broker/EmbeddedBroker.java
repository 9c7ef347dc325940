package dev.chappe.launcher.broker;

import dev.chappe.launcher.process.CommandFailure;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker and its KRaft controller in this process: the production classes, reachable over loopback only.
 *
 * <p>
 * It is one node and does not flush each write: what is acknowledged outlives the process, however that ends, but not
 * a power failure. Kafka's server classes are no public interface; this class alone knows them.
 */
public final class EmbeddedBroker implements AutoCloseable {

    /** Kafka leaves this file when it stops in good order, and takes it away when it starts. */
    private static final String CLEAN_SHUTDOWN = ".kafka_cleanshutdown";

    private final KafkaRaftServer server;
    private final Ports ports;

    private EmbeddedBroker(KafkaRaftServer server, Ports ports) {
        this.server = server;
        this.ports = ports;
    }

    /**
     * Starts a broker over the directory, which is formatted when it is new, and returns when clients can connect.
     *
     * @throws CommandFailure
     *             when it does not start
     */
    public static EmbeddedBroker start(DataDirectory directory, Ports ports) {
        Path log = directory.brokerLog();
        try {
            if (!Files.exists(log.resolve("meta.properties"))) {
                format(log);
            } else if (!Files.exists(log.resolve(CLEAN_SHUTDOWN))) {
                buryDeadIncarnation(log, ports);
            }
            KafkaRaftServer server = server(BrokerProperties.of(log, ports));
            server.startup();
            return new EmbeddedBroker(server, ports);
        } catch (Exception failure) {
            throw new CommandFailure("the broker does not start over " + log + " (" + failure
                    + "); if the directory is damaged, delete it or name another one with --data", failure);
        }
    }

    /**
     * Tells the controller that the broker of the last run is gone, before the next one comes up.
     *
     * <p>
     * Otherwise the next one first takes itself for the leader of everything until the session of the dead one expires.
     * If a transaction was being committed when the process was killed, Kafka 4.3.1 may then skip its markers at the
     * moment of that expiry, since a partition without leader counts as deleted there
     * (TransactionMarkerChannelManager), and those who read committed records never get past it. That was seen at
     * every third kill. It also saves the wait for the expiry.
     */
    private static void buryDeadIncarnation(Path log, Ports ports) throws Exception {
        KafkaRaftServer controller = server(BrokerProperties.ofController(log, ports));
        controller.startup();
        try (Admin admin = Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_CONTROLLERS_CONFIG, "127.0.0.1:" + ports.controller()))) {
            admin.unregisterBroker(BrokerProperties.NODE_ID).all().get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof BrokerIdNotRegisteredException)) {
                throw failure;
            }
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private static KafkaRaftServer server(Properties properties) {
        return new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
    }

    private static void format(Path log) throws Exception {
        Files.createDirectories(log);
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter().setPrintStream(nowhere).setNodeId(BrokerProperties.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString()).addDirectory(log.toString())
                    .setMetadataLogDirectory(log.toString())
                    .setControllerListenerName(BrokerProperties.CONTROLLER_LISTENER).run();
        }
    }

    /** Address for clients, as in the setting "kafka.bootstrap.servers". */
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.broker();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
