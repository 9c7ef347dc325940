package dev.chappe.launcher.demo;

import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.cluster.LocalCluster;
import java.util.List;

/** How to reach a running pipeline with other tools. */
final class Hints {

    private static final String TOPIC = "news.events.chip-launch";

    private Hints() {}

    /** Where things are, in a line. */
    static String where(LocalPipeline pipeline, DataDirectory directory) {
        return "page at " + pipeline.console().address() + ", broker at " + pipeline.cluster().bootstrapServers()
                + ", registry at "
                + pipeline.cluster().registryUrl() + ", log in " + directory.logFile();
    }

    /** Commands to copy. */
    static List<String> of(LocalPipeline pipeline) {
        LocalCluster cluster = pipeline.cluster();
        String servers = cluster.bootstrapServers();
        return List.of("", "To look at events, trends and alerts: " + pipeline.console().address(),
                "Kafka at " + servers + ", schema registry at " + cluster.registryUrl() + ". To read along:",
                "  kcat -C -b " + servers + " -r " + cluster.registryUrl() + " -s value=avro -t " + TOPIC
                        + " -o beginning",
                "  kafka-console-consumer.sh --bootstrap-server " + servers + " --topic " + TOPIC
                        + " --from-beginning --isolation-level read_committed",
                "  ./chappe tail events --from-beginning --set kafka.bootstrap.servers=" + servers
                        + " --set registry.url=" + cluster.registryUrl(),
                "Metrics of ingest-service at http://127.0.0.1:" + pipeline.ingest().opsPort()
                        + "/metrics, of enrich-service at http://127.0.0.1:" + pipeline.enrich().opsPort()
                        + "/metrics, of alert-service at http://127.0.0.1:" + pipeline.alert().opsPort() + "/metrics.",
                "Ctrl-C ends it.");
    }
}
