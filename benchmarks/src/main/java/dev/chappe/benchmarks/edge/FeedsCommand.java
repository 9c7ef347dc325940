package dev.chappe.benchmarks.edge;

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

/** Reading feeds. */
@Command(name = "feeds", description = "Time to read a feed of 500 items, one of 200,000 nested elements and one of"
        + " 100,000 attributes, beside the JDK's pull parser on the first; items"
        + " of a usual feed that one core reads, cleans and writes as records in a second.")
public final class FeedsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws RunnerException {
        Runs runs = Runs.of(new OptionsBuilder().include(FeedBenchmark.class.getName()));
        PrintWriter out = spec.commandLine().getOut();
        for (String method : List.of("readLarge", "pullLarge", "readDeep", "readBroad")) {
            out.printf(Locale.ROOT, "%-12s %10.2f ms%n", method, runs.named(method).microseconds() / 1000);
        }
        out.printf(Locale.ROOT, "%-12s %10.0f items/s from the feed's bytes to the records' (limit 20,000)%n",
                "publishUsual",
                100 * 1e6 / runs.named("publishUsual").microseconds());
        out.flush();
        return 0;
    }
}
