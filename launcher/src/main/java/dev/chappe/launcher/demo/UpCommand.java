package dev.chappe.launcher.demo;

import dev.chappe.ingest.IngestConfig;
import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.cluster.LocalClusterOptions;
import dev.chappe.launcher.output.OutputTopics.Begin;
import dev.chappe.launcher.output.OutputTopics;
import dev.chappe.launcher.output.SeenLines;
import dev.chappe.launcher.process.LogDestination;
import dev.chappe.launcher.process.StopSignal;
import dev.chappe.launcher.settings.GivenSettings;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.launcher.settings.TypesOption;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.KafkaTopics.Retention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything in one process over real feeds. */
@Command(name = "up", description = "Run everything in one process over real feeds and pushed articles, until Ctrl-C:"
        + " a real Kafka broker, the schema registry, every service and the console.")
public final class UpCommand implements Callable<Integer> {

    private static final int TOKEN_BYTES = 16;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LocalClusterOptions cluster;

    @Mixin
    private SettingsOptions options;

    @Mixin
    private TypesOption types;

    @Option(names = "--feeds", paramLabel = "FILE",
            description = "Poll the feeds of this YAML file; without it, the bundled list of French and English feeds.")
    private Optional<Path> feeds;

    @Override
    public Integer call() throws IOException, InterruptedException {
        GivenSettings settings = settings();
        Screen screen = new Screen(spec.commandLine().getOut(), spec.commandLine().getErr(), Ansi.AUTO);
        try (StopSignal stop = StopSignal.listen(); DataDirectory directory = cluster.openDirectory()) {
            new LogDestination.ToFile(directory.logFile()).apply();
            screen.status("starting the broker and the services");
            try (LocalPipeline pipeline = LocalPipeline.start(directory, cluster.ports(), Retention.CATALOGUE,
                    settings, screen)) {
                show(pipeline, settings, screen, stop);
            }
        } finally {
            screen.status("");
        }
        return 0;
    }

    private static void show(LocalPipeline pipeline, GivenSettings settings, Screen screen, StopSignal stop)
            throws InterruptedException {
        screen.status("");
        screen.lines(Hints.of(pipeline));
        pipeline.ingest().pushPort().ifPresent(port -> screen.line("To push an article:\n  curl -H 'Authorization:"
                + " Bearer " + settings.ingest().get(IngestConfig.PUSH_TOKEN) + "' -H 'Content-Type: application/json'"
                + " -d '{\"title\": \"...\", \"text\": \"...\"}' http://127.0.0.1:" + port + "/articles"));
        Viewer viewer = new Viewer(screen, new SeenLines(Ansi.AUTO), new Tally(Instant.EPOCH), Viewer.Wanted.NEWS);
        OutputTopics topics = OutputTopics.open(pipeline.cluster().bootstrapServers(), AvroSerdes.offline(), Begin.NOW);
        try (OutputWatch watch = OutputWatch.start(topics, viewer)) {
            screen.status("waiting for articles");
            stop.await();
            watch.awaitEnd();
        }
    }

    /** Pushing is on, under a token of this run unless one is set. */
    private GivenSettings settings() {
        GivenSettings given = types.in(options.given());
        if (feeds.isPresent()) {
            if (!Files.isRegularFile(feeds.get())) {
                throw new ParameterException(spec.commandLine(), "there is no file " + feeds.get() + " of feeds");
            }
            given = given.with(IngestConfig.FEEDS, feeds.get());
        }
        if (given.ingest().get(IngestConfig.PUSH_TOKEN).isBlank()) {
            byte[] token = new byte[TOKEN_BYTES];
            new SecureRandom().nextBytes(token);
            given = given.with(IngestConfig.PUSH_TOKEN, HexFormat.of().formatHex(token));
        }
        return given;
    }
}
