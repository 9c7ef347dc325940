package dev.chappe.benchmarks.pipeline;

import dev.chappe.launcher.process.LogDestination;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a large state costs. */
@Command(name = "state", description = "The time in which the story stores are restored from their changelogs, and what"
        + " an article costs when few and when many events are known, in turns.")
public final class StateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--few", defaultValue = "10000", description = "Known events; ${DEFAULT-VALUE} if left out.")
    private int few;

    @Option(names = "--many", defaultValue = "1000000", description = "Known events; ${DEFAULT-VALUE} if left out.")
    private int many;

    @Option(names = "--rounds", defaultValue = "4",
            description = "How often both are measured; ${DEFAULT-VALUE} if left out.")
    private int rounds;

    @Option(names = "--articles", defaultValue = "1500",
            description = "Articles in each round; ${DEFAULT-VALUE} if left out.")
    private int articles;

    @Override
    public Integer call() throws IOException, InterruptedException {
        new LogDestination.Quiet().apply();
        PrintWriter out = new PrintWriter(spec.commandLine().getOut(), true);
        long begin = System.nanoTime();
        try (Stage small = new Stage(few, Clock.systemUTC()); Stage large = new Stage(many, Clock.systemUTC())) {
            out.printf(Locale.ROOT, "%d and %d events are known after %d s%n", few, many,
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds());
            out.printf(Locale.ROOT, "restored: %d events in %.1f s%n", few, small.restore().toMillis() / 1e3);
            out.printf(Locale.ROOT, "restored: %d events in %.1f s (limit 30 s for 1,000,000), %d MB of state%n", many,
                    large.restore().toMillis() / 1e3, large.bytes() >> 20);
            small.play(articles);
            large.play(articles);
            double fewSum = 0;
            double manySum = 0;
            for (int round = 1; round <= rounds; round++) {
                Pace one = small.play(articles);
                Pace other = large.play(articles);
                fewSum += one.processorMicroseconds();
                manySum += other.processorMicroseconds();
                out.printf(Locale.ROOT,
                        "round %d: processor time of an article %.0f us with few, %.0f us with many; wall clock %.0f"
                                + " and %.0f us%n",
                        round, one.processorMicroseconds(), other.processorMicroseconds(),
                        one.microseconds(), other.microseconds());
            }
            out.printf(Locale.ROOT,
                    "an article costs %.2f times as much with %d known events as with %d (limit: about 1)%n",
                    manySum / fewSum, many, few);
            System.gc();
            out.printf(Locale.ROOT, "heap after collection, both services: %d MB%n",
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        }
        return 0;
    }
}
