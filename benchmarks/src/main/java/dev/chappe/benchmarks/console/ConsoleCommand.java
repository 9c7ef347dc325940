package dev.chappe.benchmarks.console;

import dev.chappe.benchmarks.run.Latencies;
import dev.chappe.console.history.DuckDatabase;
import dev.chappe.console.history.History;
import dev.chappe.console.http.Access;
import dev.chappe.console.http.ConsoleServer;
import dev.chappe.console.news.News;
import dev.chappe.console.news.Place;
import dev.chappe.console.rest.AlertRoutes;
import dev.chappe.console.rest.EventPage;
import dev.chappe.console.rest.EventRoutes;
import dev.chappe.console.rest.Filled;
import dev.chappe.console.rest.StatusRoutes;
import dev.chappe.console.rest.TrendRoutes;
import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.process.LogDestination;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How fast the history is filled, and how fast it answers the page then. */
@Command(name = "console",
        description = "Events a second that the console's history takes, broker not included, and the"
                + " time of every query of the page over them, over HTTP.")
public final class ConsoleCommand implements Callable<Integer> {

    private static final int AT_ONCE = 2_000;
    private static final String MEMORY = "384MB";

    @Spec
    private CommandSpec spec;

    @Option(names = "--events", defaultValue = "1000000", description = "How many; ${DEFAULT-VALUE} if left out.")
    private int events;

    @Option(names = "--history",
            description = "Folder of the history, filled further if it holds fewer; a new one that"
                    + " is deleted in the end if left out.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        new LogDestination.Quiet().apply();
        PrintWriter out = new PrintWriter(spec.commandLine().getOut(), true);
        try (DataDirectory directory = DataDirectory.ephemeral();
                History history = History.open(DuckDatabase
                        .open(folder == null ? directory.root().resolve("history") : folder, MEMORY))) {
            fill(history, out);
            ask(history, out);
        }
        return 0;
    }

    private void fill(History history, PrintWriter out) {
        int have = history.next().stream().mapToInt(place -> (int) place.offset()).max().orElse(0);
        MadeUpEvents made = new MadeUpEvents();
        Latencies batches = new Latencies();
        Duration processor = processorTime();
        for (int done = have; done < events; done += AT_ONCE) {
            List<News> news = made.from(done, Math.min(AT_ONCE, events - done));
            long begin = System.nanoTime();
            history.write(news, List.of(new Place("news.events.chip-launch", 0, done + AT_ONCE)));
            batches.add(System.nanoTime() - begin);
        }
        if (batches.count() > 0) {
            double seconds = batches.sum().toNanos() / 1e9;
            double used = processorTime().minus(processor).toNanos() / 1e9;
            out.printf(Locale.ROOT,
                    "filled: %,d events, with an article each and a trend for ten, in %.0f s: %,.0f events"
                            + " a second (limit 5,000), %,.0f a second of processor time; slowest batch of %,d: %d ms%n",
                    events - have, seconds, (events - have) / seconds, (events - have) / used, AT_ONCE,
                    batches.percentile(100).toMillis());
        }
        out.printf(Locale.ROOT, "kept: %s%n", history.counts());
    }

    /** Of the whole process. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void ask(History history, PrintWriter out) throws IOException, InterruptedException {
        Filled filled = new Filled(history, () -> 0);
        EventPage page = new EventPage(history.events(), history.articles(), history.alerts());
        try (ConsoleServer server = ConsoleServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Access.OPEN,
                Stream.of(new EventRoutes(history.events(), page, filled).all(),
                        new TrendRoutes(history.trends(), history.events(), filled).all(),
                        new AlertRoutes(history.alerts(), filled).all(),
                        new StatusRoutes(new StatusRoutes.Program("", MadeUpEvents.FIRST), history, filled).all())
                        .flatMap(List::stream).toList())) {
            PageQueries queries = new PageQueries(URI.create("http://127.0.0.1:" + server.port() + "/"));
            Duration slowest = Duration.ZERO;
            for (Map.Entry<String, String> query : PageQueries.all(events).entrySet()) {
                Latencies times = queries.time(query.getValue());
                Duration worst = times.percentile(100);
                slowest = worst.compareTo(slowest) > 0 ? worst : slowest;
                out.printf(Locale.ROOT, "%-30s median %4d ms, slowest %4d ms%n", query.getKey(),
                        times.percentile(50).toMillis(), worst.toMillis());
            }
            out.printf(Locale.ROOT, "slowest of all: %d ms (limit 200 ms)%n", slowest.toMillis());
        }
        out.printf(Locale.ROOT, "heap: %d MB in use%n",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }
}
