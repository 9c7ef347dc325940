package dev.chappe.launcher.demo;

import dev.chappe.enrich.EnrichConfig;
import dev.chappe.enrich.RunningEnrich;
import dev.chappe.ingest.RunningIngest;
import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.broker.Ports;
import dev.chappe.launcher.cluster.LocalCluster;
import dev.chappe.schemas.ops.RunningParts;
import dev.chappe.launcher.service.Services;
import dev.chappe.launcher.settings.GivenSettings;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.topic.KafkaTopics.Retention;
import dev.chappe.schemas.topic.TopicCatalogue;

/** Broker, registry and services in this process, over one data directory. */
final class LocalPipeline implements AutoCloseable {

    /** One partition: what comes out does not depend on which of several is read first. */
    private static final int PARTITIONS = 1;
    private static final int ANY_PORT = 0;
    private static final String APPLICATION = "chappe-enrich";

    private final LocalCluster cluster;
    private final RunningEnrich enrich;
    private final RunningIngest ingest;
    private final RunningParts parts;

    private LocalPipeline(LocalCluster cluster, RunningEnrich enrich, RunningIngest ingest, RunningParts parts) {
        this.cluster = cluster;
        this.enrich = enrich;
        this.ingest = ingest;
        this.parts = parts;
    }

    /**
     * Starts everything.
     *
     * @param given
     *            settings of the services, of which those that tie them to this pipeline are overridden
     * @throws dev.chappe.launcher.process.CommandFailure
     *             when a part does not start; what was started before is stopped
     */
    static LocalPipeline start(DataDirectory directory, Ports.Wanted ports, Retention retention, GivenSettings given)
            throws InterruptedException {
        RunningParts parts = new RunningParts();
        try {
            LocalCluster cluster = parts
                    .add(LocalCluster.start(directory, ports,
                            new LocalCluster.Topics(given.topics(), PARTITIONS, retention)));
            GivenSettings tied = given.with(SharedSettings.BOOTSTRAP_SERVERS, cluster.bootstrapServers())
                    .with(SharedSettings.REGISTRY_URL, cluster.registryUrl())
                    .with(SharedSettings.OPS_PORT, ANY_PORT)
                    .with(EnrichConfig.APPLICATION_ID, APPLICATION).with(EnrichConfig.STATE_DIR, directory.state())
                    // After a crash the dead member of the group is given up as soon as the broker allows.
                    .with(EnrichConfig.SESSION_TIMEOUT, "6s").with(EnrichConfig.HEARTBEAT_INTERVAL, "900ms");
            RunningEnrich enrich = parts.add(Services.start(tied.enrich()));
            RunningIngest ingest = parts.add(Services.start(tied.ingest()));
            return new LocalPipeline(cluster, enrich, ingest, parts);
        } catch (RuntimeException | InterruptedException failure) {
            parts.close();
            throw failure;
        }
    }

    /** How far enrich-service has come. */
    PipelineTopics topics() {
        return new PipelineTopics(cluster.bootstrapServers(), APPLICATION, TopicCatalogue.ARTICLES.name());
    }

    LocalCluster cluster() {
        return cluster;
    }

    RunningIngest ingest() {
        return ingest;
    }

    RunningEnrich enrich() {
        return enrich;
    }

    /** Stops everything in good order. */
    @Override
    public void close() {
        parts.close();
    }
}
