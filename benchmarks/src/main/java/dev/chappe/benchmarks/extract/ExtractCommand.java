package dev.chappe.benchmarks.extract;

import dev.chappe.benchmarks.corpus.Corpus;
import dev.chappe.benchmarks.run.Measured;
import dev.chappe.benchmarks.run.Runs;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Throughput on one core. */
@Command(name = "extract", description = "Throughput of the extraction on one core, language given, beside language"
        + " detection and, as a yardstick, the word iterator of the JDK; memory allocated for each article.")
public final class ExtractCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--articles", paramLabel = "FILE", defaultValue = "",
            description = "A JSON-lines file of articles; without it, 2,000 generated ones of 2.5 kB.")
    private String articles;

    @Override
    public Integer call() throws RunnerException {
        Corpus corpus = Corpus.named(articles);
        double bytes = (double) corpus.bytes() / corpus.entries().size();
        Runs runs = Runs.of(new OptionsBuilder().include(ExtractionBenchmark.class.getName())
                .param("articles", articles).addProfiler(GCProfiler.class));
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%n%d articles of %.0f bytes%n", corpus.entries().size(), bytes);
        print(out, "extract", runs.named("extract"), bytes);
        print(out, "detect language", runs.named("detectLanguage"), bytes);
        print(out, "break into words", runs.named("breakIntoWords"), bytes);
        out.printf(Locale.ROOT, "extraction takes %.1f times as long as breaking into words%n",
                runs.named("extract").microseconds() / runs.named("breakIntoWords").microseconds());
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, String what, Measured measured, double bytes) {
        out.printf(Locale.ROOT, "%-18s %8.1f us/article %8.2f MB/s %10.0f B allocated/article%n", what,
                measured.microseconds(),
                bytes / measured.microseconds(), measured.allocated());
    }
}
