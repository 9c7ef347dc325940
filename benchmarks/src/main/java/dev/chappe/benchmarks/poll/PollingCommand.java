package dev.chappe.benchmarks.poll;

import com.sun.management.OperatingSystemMXBean;
import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.ArticleCleaner;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.fetch.AddressGuard;
import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fetch.FetchLimits;
import dev.chappe.ingest.fulltext.FullTexts;
import dev.chappe.ingest.ops.FetchMeters;
import dev.chappe.ingest.ops.IntakeBooks;
import dev.chappe.ingest.poll.FeedBoard;
import dev.chappe.ingest.poll.FeedPoller;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DeadLetter;
import dev.chappe.ingest.publish.Delivery;
import dev.chappe.ingest.publish.Outbox;
import dev.chappe.ingest.robots.RobotsFiles;
import dev.chappe.ingest.schedule.PollSchedule;
import dev.chappe.ingest.source.FeedSource.TextFrom;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.source.PollInterval;
import dev.chappe.ingest.websub.Hubs;
import dev.chappe.launcher.process.LogDestination;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Polls many feeds as ingest-service does, Kafka left out, and says how late, at what heap and at what cost. */
@Command(name = "polling", description = "Lateness, heap and processor time of polling many feeds that a server on this"
        + " machine plays. Run it with -Xmx512m, the limit for 10,000 feeds.")
public final class PollingCommand implements Callable<Integer> {

    private static final Duration USUAL = Duration.ofMinutes(15);
    private static final long MEGABYTE = 1024L * 1024;

    @Spec
    private CommandSpec spec;

    @Option(names = "--feeds", description = "How many; ${DEFAULT-VALUE} if left out.", defaultValue = "10000")
    private int feeds;

    @Option(names = "--hosts", description = "Of how many hosts; ${DEFAULT-VALUE} if left out.", defaultValue = "1000")
    private int hosts;

    @Option(names = "--interval", description = "Between two polls, ISO 8601; ${DEFAULT-VALUE} if left out.",
            defaultValue = "PT2M")
    private Duration interval;

    @Option(names = "--time", description = "How long, ISO 8601; ${DEFAULT-VALUE} if left out.",
            defaultValue = "PT4M40S")
    private Duration time;

    @Override
    public Integer call() throws InterruptedException {
        new LogDestination.Quiet().apply();
        PollTimes times = new PollTimes();
        Clock clock = Clock.systemUTC();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (FeedServer server = FeedServer.start();
                FeedFetcher fetcher = new FeedFetcher(new FetchLimits(Duration.ofSeconds(20), 1_000_000, 5),
                        "chappe-benchmark", clock, new AddressGuard(IntStream.range(0, hosts)
                                .mapToObj(PollingCommand::host).collect(Collectors.toSet())))) {
            FetchMeters fetches = new FetchMeters(meters);
            FullTexts fullTexts = new FullTexts(fetcher, new RobotsFiles(fetcher, "chappe-benchmark", clock), clock,
                    new FullTexts.Manners(1, Duration.ZERO), fetches::page);
            FeedPoller.Means means = new FeedPoller.Means(fetcher, fullTexts, fetches, new PollSchedule(new Random(1)),
                    new FeedPoller.Manners(16, 2, Duration.ofMillis(500)), Hubs.NONE, times);
            ArticleIntake intake = new ArticleIntake(new ArticleCleaner(1_000_000), new Nowhere(),
                    new IntakeBooks(meters), 100_000);
            try (FeedPoller poller = new FeedPoller(means, intake, new FeedBoard(meters), clock)) {
                poller.open(sources(server.port()), Map.of());
                Thread.sleep(time.multipliedBy(2).dividedBy(3));
                int polls = times.polls();
                long cpu = cpu();
                Thread.sleep(time.dividedBy(3));
                print(times, Duration.ofNanos((cpu() - cpu) / Math.max(1, times.polls() - polls)));
            }
        }
        return 0;
    }

    private void print(PollTimes times, Duration cpuPerPoll) {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%,d feeds of %,d hosts, every %s: %,d polls, %,d failed%n", feeds, hosts, interval,
                times.polls(), times.failed());
        out.printf(Locale.ROOT, "due to done: median %d ms, p99 %d ms, at most %d ms%n",
                times.late().percentile(50).toMillis(), times.late().percentile(99).toMillis(),
                times.late().percentile(100).toMillis());
        out.printf(Locale.ROOT, "longest between two polls of a feed: %.3f intervals (limit 1.1)%n",
                times.longest().toMillis() / (double) interval.toMillis());
        out.printf(Locale.ROOT, "heap after a collection: %d MB of at most %d (limit 512)%n",
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE, runtime.maxMemory() / MEGABYTE);
        out.printf(Locale.ROOT, "processor time of a poll without news: %.2f ms; of all feeds every 15 minutes: %.1f %%"
                + " of a core (limit 10)%n", cpuPerPoll.toNanos() / 1e6,
                100.0 * cpuPerPoll.toNanos() * feeds / USUAL.toNanos());
        out.flush();
    }

    private List<FeedSource> sources(int port) {
        return IntStream.range(0, feeds)
                .mapToObj(number -> new FeedSource(new Outlet("feed-" + number, "Feed " + number, null),
                        URI.create("http://" + host(number % hosts) + ":" + port + "/" + number), "en",
                        PollInterval.fixed(interval), TextFrom.FEED))
                .toList();
    }

    /** Every address of 127/8 is this machine. */
    private static String host(int number) {
        return "127.1." + number / 250 + "." + (1 + number % 250);
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Takes everything at once. */
    private static final class Nowhere implements Outbox {

        @Override
        public CompletionStage<Delivery> publish(Article article) {
            return CompletableFuture.completedFuture(Delivery.PUBLISHED);
        }

        @Override
        public void bury(DeadLetter letter) {
            // Nothing that is played is no article.
        }
    }
}
