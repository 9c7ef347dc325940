package dev.chappe.benchmarks.extract;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Start-up. */
@Command(name = "start", description = "Time from the start of a JVM until it has read its first article, in 256 MB of"
        + " heap.")
public final class StartCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--runs", defaultValue = "7", description = "How often; default ${DEFAULT-VALUE}.")
    private int runs;

    @Override
    public Integer call() {
        List<Start> starts = Stream.generate(Start::now).limit(runs).toList();
        print("wall clock", starts, Start::wall);
        print("processor", starts, Start::processor);
        return 0;
    }

    private void print(String what, List<Start> starts, Function<Start, Duration> time) {
        List<Long> sorted = starts.stream().map(start -> time.apply(start).toMillis()).sorted().toList();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%-10s least %d ms, median %d ms, most %d ms%n", what, sorted.getFirst(),
                sorted.get(sorted.size() / 2), sorted.getLast());
        out.flush();
    }
}
