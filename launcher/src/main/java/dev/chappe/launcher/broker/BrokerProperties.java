package dev.chappe.launcher.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/**
 * Settings of a broker that is alone, on one disk, for one user.
 *
 * <p>
 * The timeouts of clients are about three times what was measured to work on a quiet machine, and a tenth of what
 * clusters use: after a crash the dead members of groups are given up within seconds. The broker's own is long, since
 * its controller runs in the same process, and {@link EmbeddedBroker} waits for no timeout after a crash.
 */
final class BrokerProperties {

    /** The one node is broker and controller both. */
    static final int NODE_ID = 1;

    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final String LOOPBACK = "127.0.0.1:";

    private static final Duration BROKER_SESSION = Duration.ofMinutes(1);
    private static final Duration GROUP_HEARTBEAT = Duration.ofMillis(900);
    private static final Duration GROUP_SESSION = Duration.ofSeconds(6);
    private static final Duration ABORT_CHECK = Duration.ofSeconds(1);
    private static final int CLEANER_BUFFER_BYTES = 4 << 20;

    private final Properties properties = new Properties();

    private BrokerProperties() {}

    /** The settings of broker and controller in one, for a log directory and ports. */
    static Properties of(Path logDirectory, Ports ports) {
        BrokerProperties settings = new BrokerProperties();
        settings.controller(logDirectory, ports);
        settings.broker(ports);
        settings.smallness();
        settings.quickRecovery();
        return settings.properties;
    }

    /** The settings of the same node with the controller's role alone. */
    static Properties ofController(Path logDirectory, Ports ports) {
        BrokerProperties settings = new BrokerProperties();
        settings.controller(logDirectory, ports);
        return settings.properties;
    }

    private void controller(Path logDirectory, Ports ports) {
        set("process.roles", "controller");
        set("node.id", NODE_ID);
        set("controller.quorum.voters", NODE_ID + "@" + LOOPBACK + ports.controller());
        set("listeners", CONTROLLER_LISTENER + "://" + LOOPBACK + ports.controller());
        set("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        set("controller.listener.names", CONTROLLER_LISTENER);
        set("log.dirs", logDirectory);
    }

    private void broker(Ports ports) {
        String clients = "PLAINTEXT://" + LOOPBACK + ports.broker();
        set("process.roles", "broker,controller");
        set("listeners", clients + "," + properties.getProperty("listeners"));
        set("advertised.listeners", clients);
        // A mistyped topic name is to be an error, not a topic.
        set("auto.create.topics.enable", false);
    }

    private void smallness() {
        set("num.network.threads", 1);
        set("num.io.threads", 2);
        set("num.replica.fetchers", 1);
        set("log.cleaner.dedupe.buffer.size", CLEANER_BUFFER_BYTES);
        set("offsets.topic.num.partitions", 4);
        set("offsets.topic.replication.factor", 1);
        set("transaction.state.log.num.partitions", 4);
        set("transaction.state.log.replication.factor", 1);
        set("transaction.state.log.min.isr", 1);
        set("share.coordinator.state.topic.num.partitions", 1);
        set("share.coordinator.state.topic.replication.factor", 1);
        set("share.coordinator.state.topic.min.isr", 1);
    }

    private void quickRecovery() {
        set("broker.session.timeout.ms", BROKER_SESSION);
        set("group.initial.rebalance.delay.ms", 0);
        set("group.min.session.timeout.ms", Duration.ofSeconds(1));
        for (String protocol : new String[]{"consumer", "streams"}) {
            set("group." + protocol + ".min.heartbeat.interval.ms", GROUP_HEARTBEAT);
            set("group." + protocol + ".heartbeat.interval.ms", GROUP_HEARTBEAT);
            set("group." + protocol + ".min.session.timeout.ms", GROUP_SESSION);
            set("group." + protocol + ".session.timeout.ms", GROUP_SESSION);
        }
        set("group.streams.initial.rebalance.delay.ms", 0);
        set("transaction.abort.timed.out.transaction.cleanup.interval.ms", ABORT_CHECK);
    }

    private void set(String name, Object value) {
        properties.setProperty(name, value.toString());
    }

    private void set(String name, Duration value) {
        properties.setProperty(name, Long.toString(value.toMillis()));
    }
}
