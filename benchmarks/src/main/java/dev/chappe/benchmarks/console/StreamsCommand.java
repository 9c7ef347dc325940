package dev.chappe.benchmarks.console;

import dev.chappe.benchmarks.pipeline.BrokerProcess;
import dev.chappe.benchmarks.run.Latencies;
import dev.chappe.launcher.broker.DataDirectory;
import dev.chappe.launcher.process.LogDestination;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How soon an event is on the streams. */
@Command(name = "streams",
        description = "Time from the record of an event to the stream, with many streams open and a real"
                + " broker; ten streams get everything, each of the others one of a hundred events.")
public final class StreamsCommand implements Callable<Integer> {

    private static final int UNFILTERED = 10;
    private static final int WARM_UP = 500;
    private static final String DATA = "data: {\"id\":\"";

    @Spec
    private CommandSpec spec;

    @Option(names = "--streams", defaultValue = "1000", description = "How many; ${DEFAULT-VALUE} if left out.")
    private int streams;

    @Option(names = "--events", defaultValue = "3000", description = "How many; ${DEFAULT-VALUE} if left out.")
    private int events;

    @Option(names = "--rate", defaultValue = "100", description = "Events a second; ${DEFAULT-VALUE} if left out.")
    private int rate;

    @Option(names = "--heap", defaultValue = "512m", description = "Heap of the console; ${DEFAULT-VALUE} if left out.")
    private String heap;

    private final Latencies latencies = new Latencies();
    private final AtomicLong received = new AtomicLong();

    @Override
    public Integer call() throws IOException, InterruptedException {
        new LogDestination.Quiet().apply();
        try (DataDirectory directory = DataDirectory.ephemeral();
                BrokerProcess broker = BrokerProcess.start(directory.root().resolve("broker"), 1);
                ConsoleProcess console = ConsoleProcess.start(broker, directory.root().resolve("history"), heap);
                PledgeTopics pledges = new PledgeTopics(broker.bootstrapServers())) {
            AtomicLongArray sent = new AtomicLongArray(events);
            CountDownLatch open = new CountDownLatch(streams);
            for (int i = 0; i < streams; i++) {
                listen(console.address(), i < UNFILTERED
                        ? ""
                        : "&organisation="
                                + PledgeTopics.investor(i % PledgeTopics.INVESTORS),
                        sent, open);
            }
            open.await();
            for (int i = 0; i < events; i++) {
                sent.set(i, System.nanoTime());
                pledges.tell(i);
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos() / rate);
            }
            LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
            tell(console);
        }
        return 0;
    }

    private void tell(ConsoleProcess console) throws IOException {
        PrintWriter out = new PrintWriter(spec.commandLine().getOut(), true);
        long all = events * (long) Math.min(UNFILTERED, streams)
                + Math.max(0, streams - UNFILTERED) * (long) (events / PledgeTopics.INVESTORS);
        synchronized (latencies) {
            out.printf(Locale.ROOT,
                    "%d streams, %d events at %d a second: %d of %d messages; from record to stream median"
                            + " %d ms, p99 %d ms (limit 500 ms), slowest %d ms%n",
                    streams, events, rate, received.get(), all,
                    latencies.percentile(50).toMillis(), latencies.percentile(99).toMillis(),
                    latencies.percentile(100).toMillis());
        }
        out.printf(Locale.ROOT, "the console, with a heap of %s, %s; %d MB of memory in all%n", heap,
                console.isAlive() ? "lives" : "HAS ENDED", console.residentMegabytes());
    }

    private void listen(URI console, String filter, AtomicLongArray sent, CountDownLatch open) {
        Thread.ofVirtual().start(() -> {
            try (Socket socket = new Socket(console.getHost(), console.getPort());
                    BufferedReader lines = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                socket.getOutputStream()
                        .write(("GET /stream?topics=events" + filter + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith(": welcome")) {
                        open.countDown();
                    } else if (line.startsWith(DATA)) {
                        take(Integer.parseInt(line.substring(DATA.length(), line.indexOf('"', DATA.length()))), sent);
                    }
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private void take(int event, AtomicLongArray sent) {
        long time = System.nanoTime() - sent.get(event);
        received.incrementAndGet();
        if (event >= WARM_UP) {
            synchronized (latencies) {
                latencies.add(time);
            }
        }
    }
}
