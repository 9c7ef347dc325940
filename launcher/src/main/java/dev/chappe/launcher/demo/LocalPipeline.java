package dev.chappe.launcher.demo;

import dev.chappe.alert.AlertConfig;
import dev.chappe.alert.RunningAlert;
import dev.chappe.console.ConsoleConfig;
import dev.chappe.console.RunningConsole;
import dev.chappe.enrich.EnrichConfig;
import dev.chappe.enrich.RunningEnrich;
import dev.chappe.ingest.RunningIngest;
import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.broker.Ports;
import dev.chappe.launcher.cluster.LocalCluster;
import dev.chappe.launcher.output.PipelineTopics;
import dev.chappe.launcher.service.Services;
import dev.chappe.launcher.settings.GivenSettings;
import dev.chappe.schemas.ops.RunningParts;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.topic.KafkaTopics.Retention;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.util.List;
import java.util.Set;

/** Broker, registry and services in this process, over one data directory. */
final class LocalPipeline implements AutoCloseable {

    /** One partition: what comes out does not depend on which of several is read first. */
    private static final int PARTITIONS = 1;
    private static final int ANY_PORT = 0;

    private final LocalCluster cluster;
    private final Running services;
    private final Progress progress;
    private final RunningParts parts;

    /** How far the services have come. */
    private record Progress(PipelineTopics enrich, PipelineTopics alert) {}

    /** The services, in the order of the flow. */
    private record Running(RunningIngest ingest, RunningEnrich enrich, RunningAlert alert, RunningConsole console) {}

    private LocalPipeline(LocalCluster cluster, Running services, Progress progress, RunningParts parts) {
        this.cluster = cluster;
        this.services = services;
        this.progress = progress;
        this.parts = parts;
    }

    private static PipelineTopics alertTopics(LocalCluster cluster, AlertConfig config) {
        return new PipelineTopics(cluster.bootstrapServers(), config.get(AlertConfig.APPLICATION_ID),
                Set.of(TopicCatalogue.EVENTS_LATEST.name(), TopicCatalogue.TRENDS.name()));
    }

    /**
     * Starts everything.
     *
     * @param given
     *            settings of the services; the addresses of broker and registry and the state directory are this
     *            pipeline's own all the same, and ingest-service alert-service and the console take any free port
     *            for their metrics
     * @param screen
     *            shows the alerts of channels of kind stdout
     * @throws dev.chappe.launcher.process.CommandFailure
     *             when a part does not start; what was started before is stopped
     */
    static LocalPipeline start(DataDirectory directory, Ports.Wanted ports, Retention retention, GivenSettings given,
            Screen screen)
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
            AlertConfig alertConfig = alert(tied.with(SharedSettings.OPS_PORT, ANY_PORT), directory);
            RunningAlert alert = parts
                    .add(Services.start(alertConfig, text -> screen.lines(lines(text))));
            PipelineTopics alertTopics = parts.add(alertTopics(cluster, alertConfig));
            RunningIngest ingest = parts.add(Services.start(tied.with(SharedSettings.OPS_PORT, ANY_PORT).ingest()));
            RunningConsole console = parts.add(console(tied, directory, ingest.opsPort(), alert.opsPort()));
            PipelineTopics topics = parts.add(new PipelineTopics(cluster.bootstrapServers(),
                    enrichConfig.get(EnrichConfig.APPLICATION_ID)));
            return new LocalPipeline(cluster, new Running(ingest, enrich, alert, console),
                    new Progress(topics, alertTopics), parts);
        } catch (RuntimeException | InterruptedException failure) {
            parts.close();
            throw failure;
        }
    }

    /** The rules are the bundled ones unless others are given. */
    private static AlertConfig alert(GivenSettings tied, DataDirectory directory) {
        return tied.with(AlertConfig.STATE_DIR, directory.state().resolve("alert"))
                .withDefault(AlertConfig.RULES, "examples").withDefault(AlertConfig.SESSION_TIMEOUT, "6s")
                .withDefault(AlertConfig.HEARTBEAT_INTERVAL, "900ms").alert();
    }

    /** On the usual port, or on any free one when something else has that. */
    private static RunningConsole console(GivenSettings tied, DataDirectory directory, int ingestPort, int alertPort) {
        GivenSettings own = tied.with(SharedSettings.OPS_PORT, ANY_PORT)
                .with(ConsoleConfig.DATA_DIR, directory.state().resolve("console"))
                .with(ConsoleConfig.INGEST_URL, "http://127.0.0.1:" + ingestPort)
                .with(ConsoleConfig.ALERT_URL, "http://127.0.0.1:" + alertPort);
        ConsoleConfig config = own.console();
        int port = config.get(ConsoleConfig.PORT);
        return Services.start(Ports.isFree(port) ? config : own.with(ConsoleConfig.PORT, ANY_PORT).console());
    }

    /** An alert among the events that are shown as well: marked as one, its evidence further in. */
    private static List<String> lines(String text) {
        return text.lines().map(line -> line.startsWith(" ") ? " ".repeat(8) + line.strip() : "ALERT        " + line)
                .toList();
    }

    /** How far enrich-service has come. */
    PipelineTopics topics() {
        return progress.enrich();
    }

    /** How far alert-service has come. */
    PipelineTopics alertTopics() {
        return progress.alert();
    }

    LocalCluster cluster() {
        return cluster;
    }

    RunningIngest ingest() {
        return services.ingest();
    }

    RunningEnrich enrich() {
        return services.enrich();
    }

    RunningAlert alert() {
        return services.alert();
    }

    RunningConsole console() {
        return services.console();
    }

    /** Stops everything in good order. */
    @Override
    public void close() {
        parts.close();
    }
}
