package dev.chappe.launcher.broker;

import dev.chappe.launcher.process.CommandFailure;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
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
        Properties properties = BrokerProperties.of(log, ports);
        try {
            if (!Files.exists(log.resolve("meta.properties"))) {
                format(log);
            }
            KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
            server.startup();
            return new EmbeddedBroker(server, ports);
        } catch (Exception failure) {
            throw new CommandFailure("the broker does not start over " + log + " (" + failure
                    + "); if the directory is damaged, delete it or name another one with --data", failure);
        }
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
