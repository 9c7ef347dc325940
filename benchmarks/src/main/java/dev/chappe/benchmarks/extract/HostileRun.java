package dev.chappe.benchmarks.extract;

import dev.chappe.benchmarks.run.Latencies;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.Extraction;
import dev.chappe.enrich.hostile.HostileArticles.Hostile;
import dev.chappe.enrich.hostile.HostileManner;
import dev.chappe.enrich.hostile.Invariants;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads hostile articles one by one, and keeps the books. */
final class HostileRun {

    private static final int SLOWEST = 10;

    private final EventExtractor extractor;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Latencies all = new Latencies();
    private final Map<HostileManner, Latencies> byManner = new EnumMap<>(HostileManner.class);
    private final List<String> faults = new ArrayList<>();
    private final List<Slow> slowest = new ArrayList<>();
    private long units;

    private record Slow(int number, long nanoseconds, Hostile hostile) {}

    HostileRun(EventExtractor extractor) {
        this.extractor = extractor;
    }

    /** Reads the next article of the series. */
    void read(Hostile hostile) {
        int number = all.count();
        long start = threads.getCurrentThreadCpuTime();
        try {
            Extraction extraction = extractor.extract(hostile.article());
            time(number, hostile, threads.getCurrentThreadCpuTime() - start);
            Invariants.broken(hostile.article(), extraction)
                    .forEach(broken -> faults.add("article " + number + ", " + hostile.manner() + ": " + broken));
        } catch (RuntimeException | StackOverflowError fault) {
            time(number, hostile, threads.getCurrentThreadCpuTime() - start);
            faults.add("article " + number + ", " + hostile.manner() + ": " + fault + " at "
                    + fault.getStackTrace()[0]);
        }
    }

    private void time(int number, Hostile hostile, long nanoseconds) {
        all.add(nanoseconds);
        byManner.computeIfAbsent(hostile.manner(), manner -> new Latencies()).add(nanoseconds);
        units += hostile.article().body().length();
        slowest.add(new Slow(number, nanoseconds, hostile));
        if (slowest.size() > SLOWEST * 2) {
            keepSlowest();
        }
    }

    private void keepSlowest() {
        slowest.sort(Comparator.comparingLong(Slow::nanoseconds).reversed());
        slowest.subList(Math.min(SLOWEST, slowest.size()), slowest.size()).clear();
    }

    List<String> faults() {
        return faults;
    }

    /** Percentiles of all and by manner, and the slowest articles. */
    void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%,d articles of %,d characters, processor time in ms%n", all.count(), units);
        out.printf(Locale.ROOT, "%-16s %8s %8s %8s %8s %8s%n", "", "articles", "p50", "p99", "p99.9", "max");
        print(out, "all", all);
        byManner.forEach((manner, times) -> print(out, manner.toString(), times));
        keepSlowest();
        for (Slow slow : slowest) {
            String body = slow.hostile().article().body();
            out.printf(Locale.ROOT, "article %d, %s, %,d characters: %.1f ms: %s%n", slow.number(),
                    slow.hostile().manner(),
                    body.length(), slow.nanoseconds() / 1e6,
                    body.substring(0, Math.min(60, body.length())).replaceAll("\\p{Cntrl}", " "));
        }
        out.printf(Locale.ROOT, "%d faults%n", faults.size());
        faults.stream().limit(SLOWEST).forEach(out::println);
    }

    private static void print(PrintWriter out, String what, Latencies times) {
        out.printf(Locale.ROOT, "%-16s %8d %8.2f %8.2f %8.2f %8.2f%n", what, times.count(), milliseconds(times, 50),
                milliseconds(times, 99), milliseconds(times, 99.9), milliseconds(times, 100));
    }

    private static double milliseconds(Latencies times, double percent) {
        return times.percentile(percent).toNanos() / 1e6;
    }
}
