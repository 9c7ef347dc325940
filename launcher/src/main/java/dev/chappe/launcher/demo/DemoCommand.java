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
import dev.chappe.launcher.settings.TypesOption;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.KafkaTopics.Retention;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
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
        + " the schema registry, every service and the console.")
public final class DemoCommand implements Callable<Integer> {

    private static final Duration MOMENT = Duration.ofMillis(100);

    @Spec
    private CommandSpec spec;

    @Mixin
    private LocalClusterOptions cluster;

    @Option(names = "--articles", paramLabel = "FILE",
            description = "Play this JSON-lines file of articles, plain or gzipped, or a directory of them, in place of"
                    + " the bundled sample.")
    private Optional<Path> articles;

    @Mixin
    private TypesOption types;

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
    public Integer call() throws IOException {
        articles.ifPresent(Playing::check);
        rate.ifPresent(Playing::check);
        Screen screen = new Screen(spec.commandLine().getOut(), spec.commandLine().getErr(), Ansi.AUTO);
        try (StopSignal stop = StopSignal.listen(); DataDirectory directory = cluster.openDirectory()) {
            new LogDestination.ToFile(directory.logFile()).apply();
            screen.status("starting the broker and the services");
            GivenSettings settings = types.in(GivenSettings.NONE.with(IngestConfig.FEEDS, "none"));
            try (LocalPipeline pipeline = LocalPipeline.start(directory, cluster.ports(), Retention.UNLIMITED,
                    settings, screen)) {
                if (!quiet) {
                    screen.line(Hints.where(pipeline, directory));
                }
                Path file = articles.isPresent() ? articles.get() : BundledSample.unpack(directory);
                play(pipeline, file, screen, stop);
            }
            return 0;
        } catch (InterruptedException interrupted) {
            screen.line("stopped before the end");
            return 1;
        } finally {
            screen.status("");
        }
    }

    /** Events of earlier runs over the same directory are shown again: what is on the topics counts. */
    private void play(LocalPipeline pipeline, Path file, Screen screen, StopSignal stop) throws InterruptedException {
        Instant started = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        Tally tally = new Tally(started);
        Viewer viewer = new Viewer(screen, new SeenLines(Ansi.AUTO), tally, wanted());
        OutputTopics topics = OutputTopics.open(pipeline.cluster().bootstrapServers(), AvroSerdes.offline(),
                Begin.OLDEST);
        try (OutputWatch watch = OutputWatch.start(topics, viewer)) {
            new Playing(pipeline.ingest(), screen, stop).play(file, rate);
            awaitDrained(pipeline, screen, stop);
            watch.awaitEnd();
            screen.status("");
            screen.lines(new Summary(pipeline.ingest().books(), pipeline.enrich().books(), tally,
                    Duration.between(started, clock.instant())).lines());
            if (keep) {
                screen.lines(Hints.of(pipeline));
                stop.await();
            }
        }
    }

    private Viewer.Wanted wanted() {
        if (quiet) {
            return Viewer.Wanted.FAULTS;
        }
        return allTrends ? Viewer.Wanted.EVERYTHING : Viewer.Wanted.NEWS;
    }

    private static void awaitDrained(LocalPipeline pipeline, Screen screen, StopSignal stop)
            throws InterruptedException {
        for (long waiting = pipeline.topics().waiting(); waiting > 0; waiting = pipeline.topics().waiting()) {
            screen.status(String.format(Locale.ROOT, "everything is played, %,d records are still under way", waiting));
            if (stop.await(MOMENT)) {
                throw new InterruptedException("asked to stop");
            }
        }
        while (pipeline.alertTopics().waiting() > 0 || !pipeline.alert().isIdle()) {
            screen.status("waiting for the last alerts");
            if (stop.await(MOMENT)) {
                throw new InterruptedException("asked to stop");
            }
        }
    }
}
