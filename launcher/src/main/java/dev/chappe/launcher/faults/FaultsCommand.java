package dev.chappe.launcher.faults;

import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.process.LogDestination;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What holds when something fails. */
@Command(name = "faults", description = "Play made-up articles through a broker and two instances of enrich-service,"
        + " each a process of its own, kill and starve them meanwhile, and compare what came out with an undisturbed run."
        + " Takes a quarter of an hour. Exit code 1 when something was lost or doubled, or when writing at least once"
        + " doubles nothing.")
public final class FaultsCommand implements Callable<Integer> {

    private static final int SHOWN = 10;
    private static final int SHORT_ARTICLES = 1_500;
    private static final int SHORT_KILLS = 3;

    @Spec
    private CommandSpec spec;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "20000",
            description = "How many articles are played; default ${DEFAULT-VALUE}.")
    private int articles;

    @Option(names = "--kills", paramLabel = "N", defaultValue = "20",
            description = "How often an instance is killed; default ${DEFAULT-VALUE}.")
    private int kills;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Makes the articles and the moments of the kills; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--storm", paramLabel = "STORM", converter = Storm.Reader.class,
            description = "Only this one: kills, broker, registry, stopped or full-disk; may be given several times.")
    private Set<Storm> storms = Set.of();

    @Option(names = "--short", description = "The short form: 1,500 articles, three kills.")
    private boolean isShort;

    @Option(names = "--logs", paramLabel = "DIR",
            description = "Keep the logs and data of every run in this directory; without it they are deleted.")
    private Optional<Path> logs;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<PlayedRecord> records = PlayedRecords.of(seed, isShort ? SHORT_ARTICLES : articles);
        // An hour that is over: the clock bounds event times, and two runs must not differ by it.
        Instant begin = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(2));
        try (DataDirectory directory = logs.map(DataDirectory::open).orElseGet(DataDirectory::ephemeral)) {
            new LogDestination.ToFile(directory.logFile()).apply();
            Runs runs = new Runs(directory.root(), records, begin);
            Outcome calm = runs.run(Storm.CALM, "exactly-once", out);
            out.println(records.size() + " records played: " + calm.summary());
            boolean holds = true;
            for (Storm storm : Storm.values()) {
                if (storm != Storm.CALM && (storms.isEmpty() || storms.contains(storm))) {
                    List<String> differences = calm.differences(runs.run(storm, "exactly-once", out));
                    tell(out, storm.word(), differences);
                    Files.write(directory.root().resolve(storm.word() + ".differences"), differences);
                    holds &= differences.isEmpty();
                }
            }
            List<String> doubled = calm.differences(runs.run(Storm.KILLS, "at-least-once", out));
            Files.write(directory.root().resolve("at-least-once.differences"), doubled);
            out.println(doubled.isEmpty()
                    ? "kills, at least once: NO DIFFERENCE, so this would not see a double"
                    : "kills, at least once: " + doubled.size() + " differences, as there must be");
            return holds && !doubled.isEmpty() ? 0 : 1;
        }
    }

    private static void tell(PrintWriter out, String storm, List<String> differences) {
        out.println(storm + ": " + (differences.isEmpty() ? "the same" : differences.size() + " DIFFERENCES"));
        differences.stream().limit(SHOWN).forEach(difference -> out.println("    " + difference));
    }

    /** Runs over the same records, each on a stage of its own. */
    private final class Runs {

        private final Path folder;
        private final List<PlayedRecord> records;
        private final Instant begin;

        Runs(Path folder, List<PlayedRecord> records, Instant begin) {
            this.folder = folder;
            this.records = records;
            this.begin = begin;
        }

        Outcome run(Storm storm, String guarantee, PrintWriter out) throws IOException, InterruptedException {
            Path place = Files.createDirectories(folder.resolve(storm.word() + "-" + guarantee));
            Instant start = clock.instant();
            try (Stage stage = Stage.set(new Stage.Play(place, records, begin, guarantee))) {
                storm.strike(stage, new Storm.Force(new Random(seed), isShort ? SHORT_KILLS : kills, !isShort));
                stage.finish();
                out.println(storm.word() + ", " + guarantee + ": "
                        + Duration.between(start, clock.instant()).toSeconds() + " s");
                return stage.outcome();
            }
        }
    }
}
