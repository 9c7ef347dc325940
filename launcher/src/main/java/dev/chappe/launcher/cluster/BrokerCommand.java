package dev.chappe.launcher.cluster;

import dev.chappe.launcher.process.LogDestination;
import dev.chappe.launcher.process.StopSignal;
import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.settings.GivenSettings;
import dev.chappe.launcher.settings.TypesOption;
import dev.chappe.schemas.topic.KafkaTopics.Retention;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the broker and the registry alone, for services that run as processes of their own. */
@Command(name = "broker", description = "Run the broker and the schema registry alone, until Ctrl-C.")
public final class BrokerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LocalClusterOptions options;

    @Option(names = "--partitions", paramLabel = "N", defaultValue = "2",
            description = "The most partitions that a topic gets; default ${DEFAULT-VALUE}.")
    private int partitions;

    @Mixin
    private TypesOption types;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (StopSignal stop = StopSignal.listen(); DataDirectory directory = options.openDirectory()) {
            new LogDestination.ToFile(directory.logFile()).apply();
            LocalCluster.Topics topics = new LocalCluster.Topics(types.in(GivenSettings.NONE).topics(), partitions,
                    Retention.CATALOGUE);
            try (LocalCluster cluster = LocalCluster.start(directory, options.ports(), topics)) {
                out.println("CHAPPE_KAFKA_BOOTSTRAP_SERVERS=" + cluster.bootstrapServers());
                out.println("CHAPPE_REGISTRY_URL=" + cluster.registryUrl());
                stop.await();
            }
        }
        return 0;
    }
}
