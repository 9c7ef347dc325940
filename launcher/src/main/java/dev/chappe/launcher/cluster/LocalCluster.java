package dev.chappe.launcher.cluster;

import dev.chappe.schemas.ops.RunningParts;
import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.broker.EmbeddedBroker;
import dev.chappe.launcher.broker.Ports;
import dev.chappe.launcher.registry.RegistryServer;
import dev.chappe.schemas.topic.KafkaTopics.Retention;
import dev.chappe.schemas.topic.Topic;
import java.net.URI;
import java.util.List;

/** A broker with the catalogue's topics, and a schema registry, in this process. */
public final class LocalCluster implements AutoCloseable {

    private final EmbeddedBroker broker;
    private final RegistryServer registry;

    /**
     * The topics that there are, and how they are laid out.
     *
     * @param all
     *            those of the catalogue and of a user's own types
     * @param partitions
     *            the most that a topic gets
     */
    public record Topics(List<Topic> all, int partitions, Retention retention) {

        public Topics {
            all = List.copyOf(all);
        }
    }

    private LocalCluster(EmbeddedBroker broker, RegistryServer registry) {
        this.broker = broker;
        this.registry = registry;
    }

    /**
     * Starts both over a data directory, which stays the caller's.
     *
     * @throws dev.chappe.launcher.process.CommandFailure
     *             when one does not start; what was started before is stopped
     */
    @SuppressWarnings("try") // closed only when the start fails
    public static LocalCluster start(DataDirectory directory, Ports.Wanted wanted, Topics topics)
            throws InterruptedException {
        Ports ports = Ports.choose(directory, wanted);
        RunningParts started = new RunningParts();
        try {
            RegistryServer registry = started.add(RegistryServer.start(ports.registry()));
            EmbeddedBroker broker = started.add(EmbeddedBroker.start(directory, ports));
            LocalTopics.create(broker.bootstrapServers(), topics);
            return new LocalCluster(broker, registry);
        } catch (RuntimeException | InterruptedException failure) {
            started.close();
            throw failure;
        }
    }

    /** Address of the broker, as in the setting "kafka.bootstrap.servers". */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Address of the schema registry, as in the setting "registry.url". */
    public URI registryUrl() {
        return registry.url();
    }

    /** Stops both, the broker first: clients may still ask for a schema while it goes. */
    @Override
    public void close() {
        try (RunningParts parts = new RunningParts()) {
            parts.add(registry);
            parts.add(broker);
        }
    }
}
