package dev.chappe.benchmarks.extract;

import dev.chappe.benchmarks.corpus.Corpus;
import dev.chappe.benchmarks.run.Runs;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether time grows in proportion to length. */
@Command(name = "growth",
        description = "Time per byte for 4 MB of text as articles of 2 kB, 20 kB, 200 kB and 2 MB, in 256 MB of heap.")
public final class GrowthCommand implements Callable<Integer> {

    private static final List<Integer> SIZES = List.of(2_000, 20_000, 200_000, 2_000_000);

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws RunnerException {
        Runs runs = Runs.of(new OptionsBuilder().include(GrowthBenchmark.class.getName()));
        PrintWriter out = spec.commandLine().getOut();
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int size : SIZES) {
            double nanoseconds = runs.with("size", Integer.toString(size)).microseconds() * 1000
                    / Corpus.ofSize(size).bytes();
            least = Math.min(least, nanoseconds);
            most = Math.max(most, nanoseconds);
            out.printf(Locale.ROOT, "%,10d bytes %8.1f ns/byte %8.2f MB/s%n", size, nanoseconds, 1000 / nanoseconds);
        }
        out.printf(Locale.ROOT, "largest over smallest: %.2f%n", most / least);
        out.flush();
        return 0;
    }
}
