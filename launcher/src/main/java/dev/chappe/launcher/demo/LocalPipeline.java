package dev.chappe.launcher.demo;

import dev.chappe.enrich.EnrichConfig;
import dev.chappe.enrich.RunningEnrich;
import dev.chappe.ingest.RunningIngest;
import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.broker.Ports;
import dev.chappe.launcher.cluster.LocalCluster;
import dev.chappe.schemas.ops.RunningParts;
import dev.chappe.launcher.service.Services;
import dev.chappe.launcher.output.PipelineTopics;
import dev.chappe.launcher.settings.GivenSettings;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.topic.KafkaTopics.Retention;

/** Broker, registry and services in this process, over one data directory. */
final class LocalPipeline implements AutoCloseable {

    /** One partition: what comes out does not depend on which of several is read first. */
    private static final int PARTITIONS = 1;
    private static final int ANY_PORT = 0;

    private final LocalCluster cluster;
    private final RunningEnrich enrich;
    private final RunningIngest ingest;
    private final PipelineTopics topics;
    private final RunningParts parts;

    private LocalPipeline(LocalCluster cluster, RunningEnrich enrich, RunningIngest ingest, PipelineTopics topics,
            RunningParts parts) {
        this.topics = topics;
        this.cluster = cluster;
        this.enrich = enrich;
        this.ingest = ingest;
        this.parts = parts;
    }

    /**
     * Starts everything.
     *
     * @param given
     *            settings of the services; the addresses of broker and registry and the state directory are this
     *            pipeline's own all the same, and ingest-service takes any free port for its metrics
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
                    .with(EnrichConfig.STATE_DIR, directory.state())
                    .withDefault(SharedSettings.OPS_PORT, ANY_PORT)
                    // After a crash the dead member of the group is given up as soon as the broker allows.
                    .withDefault(EnrichConfig.SESSION_TIMEOUT, "6s")
                    .withDefault(EnrichConfig.HEARTBEAT_INTERVAL, "900ms");
            EnrichConfig enrichConfig = tied.enrich();
            RunningEnrich enrich = parts.add(Services.start(enrichConfig));
            // Both are in this process: a port that was given can be had once.
            RunningIngest ingest = parts.add(Services.start(tied.with(SharedSettings.OPS_PORT, ANY_PORT).ingest()));
            PipelineTopics topics = parts.add(new PipelineTopics(cluster.bootstrapServers(),
                    enrichConfig.get(EnrichConfig.APPLICATION_ID)));
            return new LocalPipeline(cluster, enrich, ingest, topics, parts);
        } catch (RuntimeException | InterruptedException failure) {
            parts.close();
            throw failure;
        }
    }

    /** How far enrich-service has come. */
    PipelineTopics topics() {
        return topics;
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
