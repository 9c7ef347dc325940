package dev.chappe.benchmarks.pipeline;

import dev.chappe.benchmarks.corpus.NewsWire;
import dev.chappe.benchmarks.run.Latencies;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.process.LogDestination;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Throughput of the whole service beside that of the extraction alone, and how soon events are seen. */
@Command(name = "pipeline", description = "Articles a second through enrich-service as it is run, exactly once on one"
        + " stream thread, beside the extraction alone on one core, in turns over the same articles; then the time from"
        + " the appending of an article to its event being visible, at half of that rate.")
public final class PipelineCommand implements Callable<Integer> {

    private static final long SEED = 20_261_122;
    private static final int WARM_UP = 3;

    @Spec
    private CommandSpec spec;

    @Option(names = "--rounds", defaultValue = "5",
            description = "How often both are measured; ${DEFAULT-VALUE} if left out.")
    private int rounds;

    @Option(names = "--articles", defaultValue = "2000",
            description = "Articles in each round; ${DEFAULT-VALUE} if left out.")
    private int articles;

    @Option(names = "--seconds", defaultValue = "30",
            description = "How long the time to visibility is measured; ${DEFAULT-VALUE} if left out.")
    private int seconds;

    @Option(names = "--partitions", defaultValue = "2",
            description = "Of each topic at most; ${DEFAULT-VALUE} if left out.")
    private int partitions;

    private final Clock clock = Clock.systemUTC();
    private final EventExtractor extractor = EventExtractor.standard();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final NewsWire wire = new NewsWire(SEED, new AtomicInteger()::getAndIncrement);

    private record Round(Pace alone, Pace whole) {

        double ratio() {
            return alone.microseconds() / whole.microseconds();
        }

        double processorRatio() {
            return alone.processorMicroseconds() / whole.processorMicroseconds();
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        new LogDestination.Quiet().apply();
        PrintWriter out = new PrintWriter(spec.commandLine().getOut(), true);
        try (DataDirectory directory = DataDirectory.ephemeral();
                BrokerProcess broker = BrokerProcess.start(directory.root().resolve("broker"), partitions);
                ArticleTopics topics = new ArticleTopics(broker.bootstrapServers());
                Service service = Service.start(broker, directory.state())) {
            for (int round = 0; round < WARM_UP; round++) {
                print(out, "warm-up", round(service, topics));
            }
            Duration before = broker.processorTime();
            List<Round> measured = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                measured.add(round(service, topics));
                print(out, "round", measured.getLast());
            }
            out.printf(Locale.ROOT, "broker and registry: processor %.0f us an article%n",
                    new Pace((long) rounds * articles, Duration.ZERO, broker.processorTime().minus(before))
                            .processorMicroseconds());
            out.printf(Locale.ROOT,
                    "median: the whole has %.0f %% of the throughput of the extraction alone (limit 80 %%),"
                            + " %.0f %% by processor time%n",
                    100 * median(measured, Round::ratio),
                    100 * median(measured, Round::processorRatio));
            visibility(out, median(measured, round -> round.whole().perSecond()) / 2, topics, broker);
            System.gc();
            out.printf(Locale.ROOT, "heap after collection: %d MB%n",
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        }
        return 0;
    }

    private Round round(Service service, ArticleTopics topics) throws InterruptedException {
        List<ArticleText> texts = texts();
        return new Round(alone(texts), service.play(texts, topics));
    }

    private List<ArticleText> texts() {
        return Stream.generate(() -> wire.next(clock.instant()).article()).limit(articles).toList();
    }

    private Pace alone(List<ArticleText> texts) {
        long processor = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        long events = texts.stream().mapToLong(text -> extractor.extract(text).events().size()).sum();
        if (events < texts.size()) {
            throw new IllegalStateException(events + " events in " + texts.size() + " articles");
        }
        return new Pace(texts.size(), Duration.ofNanos(System.nanoTime() - wall),
                Duration.ofNanos(threads.getCurrentThreadCpuTime() - processor));
    }

    private void visibility(PrintWriter out, double rate, ArticleTopics topics, BrokerProcess broker)
            throws InterruptedException {
        int count = (int) (seconds * rate);
        List<ArticleText> texts = Stream.generate(() -> wire.next(clock.instant()).article()).limit(count).toList();
        try (EventTopics events = new EventTopics(broker.bootstrapServers())) {
            Thread appending = Thread.ofPlatform().start(() -> {
                long start = System.nanoTime();
                for (int i = 0; i < count; i++) {
                    long due = start + (long) (i * 1e9 / rate);
                    for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                        LockSupport.parkNanos(wait);
                    }
                    topics.append(texts.get(i));
                }
            });
            long end = System.nanoTime() + Duration.ofSeconds(seconds + 5L).toNanos();
            while (System.nanoTime() < end) {
                events.poll();
            }
            appending.join();
            Latencies seen = events.latencies();
            out.printf(Locale.ROOT,
                    "visible at %.0f articles a second: 50 %% within %d ms, 90 %% %d ms, 99 %% %d ms (limit"
                            + " 300 ms), 99.9 %% %d ms; %d of %d articles seen as events%n",
                    rate,
                    seen.percentile(50).toMillis(), seen.percentile(90).toMillis(), seen.percentile(99).toMillis(),
                    seen.percentile(99.9).toMillis(), seen.count(), count);
        }
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print(PrintWriter out, String what, Round round) {
        out.printf(Locale.ROOT,
                "%-8s alone %6.0f us an article (processor %6.0f), whole %6.0f us (processor %6.0f): %.0f"
                        + " %%, by processor %.0f %%%n",
                what, round.alone.microseconds(), round.alone.processorMicroseconds(),
                round.whole.microseconds(), round.whole.processorMicroseconds(), 100 * round.ratio(),
                100 * round.processorRatio());
    }
}
