package dev.chappe.launcher.demo;

import dev.chappe.ingest.IngestConfig;
import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.cluster.LocalClusterOptions;
import dev.chappe.launcher.output.OutputTopics;
import dev.chappe.launcher.output.OutputTopics.Begin;
import dev.chappe.launcher.output.Seen;
import dev.chappe.launcher.output.SeenLines;
import dev.chappe.launcher.process.LogDestination;
import dev.chappe.launcher.process.StopSignal;
import dev.chappe.launcher.settings.GivenSettings;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.KafkaTopics.Retention;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything in one process: articles of a file in, typed events and trends on the screen. */
@Command(name = "demo", description = "Run everything in one process and play articles through it: a real Kafka broker,"
        + " the schema registry, ingest-service and enrich-service.")
public final class DemoCommand implements Callable<Integer> {

    private static final Duration MOMENT = Duration.ofMillis(100);

    @Spec
    private CommandSpec spec;

    @Mixin
    private LocalClusterOptions cluster;

    @Option(names = "--articles", paramLabel = "FILE", description = "Play this JSON-lines file of articles, plain or gzipped, or a directory of them, in place of"
            + " the bundled sample.")
    private Optional<Path> articles;

    @Option(names = "--rate", paramLabel = "N", description = "Play no more than so many articles a second.")
    private Optional<Double> rate;

    @Option(names = "--keep", description = "Stay after the play, for consumers of your own, until Ctrl-C.")
    private boolean keep;

    @Option(names = "--all-trends", description = "Show trends that are normal or still warming up as well.")
    private boolean allTrends;

    @Option(names = {"-q", "--quiet"}, description = "Show the summary alone.")
    private boolean quiet;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws Exception {
        try (StopSignal stop = StopSignal.listen(); DataDirectory directory = cluster.openDirectory()) {
            new LogDestination.ToFile(directory.logFile()).apply();
            GivenSettings settings = GivenSettings.NONE.with(IngestConfig.FEEDS, "none");
            Screen screen = new Screen(spec.commandLine().getOut(), spec.commandLine().getErr(), Ansi.AUTO);
            screen.status("starting the broker and the services");
            try (LocalPipeline pipeline = LocalPipeline.start(directory, cluster.ports(), Retention.UNLIMITED,
                    settings)) {
                play(pipeline, directory, screen, stop);
            } catch (InterruptedException interrupted) {
                screen.line("stopped before the end");
                return 1;
            }
        }
        return 0;
    }

    private void play(LocalPipeline pipeline, DataDirectory directory, Screen screen, StopSignal stop)
            throws InterruptedException, IOException {
        String servers = pipeline.cluster().bootstrapServers();
        Instant started = ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
        Tally tally = new Tally(started);
        SeenLines lines = new SeenLines(Ansi.AUTO);
        try (OutputWatch watch = OutputWatch.start(
                OutputTopics.open(servers, AvroSerdes.offline(), Begin.OLDEST), seen -> {
                    tally.count(seen, clock.instant());
                    if (isShown(seen)) {
                        screen.lines(lines.of(seen));
                    }
                })) {
            Path played = articles.isPresent() ? articles.get() : BundledSample.unpack(directory);
            new Playing(pipeline.ingest(), screen, stop).play(played, rate);
            awaitDrained(pipeline, screen, stop);
            watch.awaitEnd();
            screen.status("");
            screen.lines(new Summary(pipeline.ingest().books(), tally, Duration.between(started, clock.instant()))
                    .lines());
            if (keep) {
                stop.await();
            }
        }
    }

    private boolean isShown(Seen seen) {
        return switch (seen) {
            case Seen.Trend trend -> !quiet && (allTrends || trend.isOnTheMove());
            case Seen.Event event -> !quiet;
            case Seen.Unreadable unreadable -> true;
        };
    }

    private static void awaitDrained(LocalPipeline pipeline, Screen screen, StopSignal stop)
            throws InterruptedException {
        screen.status("everything is played, waiting for the last events");
        try (PipelineTopics topics = pipeline.topics()) {
            while (!topics.isDrained()) {
                if (stop.await(MOMENT)) {
                    throw new InterruptedException("asked to stop");
                }
            }
        }
    }
}
