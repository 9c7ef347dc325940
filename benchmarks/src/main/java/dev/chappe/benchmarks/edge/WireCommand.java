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

/** Serialising. */
@Command(name = "wire", description = "Articles written and read a second in the wire format, beside plain Avro.")
public final class WireCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws RunnerException {
        Runs runs = Runs.of(new OptionsBuilder().include(WireSerdeBenchmark.class.getName()));
        PrintWriter out = spec.commandLine().getOut();
        for (String method : List.of("write", "read", "writePlain")) {
            out.printf(Locale.ROOT, "%-12s %,12.0f a second%n", method, 1e6 / runs.named(method).microseconds());
        }
        out.flush();
        return 0;
    }
}
