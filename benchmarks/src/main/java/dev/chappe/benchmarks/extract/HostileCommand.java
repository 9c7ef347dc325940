package dev.chappe.benchmarks.extract;

import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.hostile.HostileArticles;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Texts made to break or to slow the extraction. */
@Command(name = "hostile",
        description = "Reads hostile articles: none may fail or yield what its text does not hold; the"
                + " processor time of each is told in percentiles. Exit code 1 when one was at fault.")
public final class HostileCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--count", defaultValue = "100000", description = "How many; default ${DEFAULT-VALUE}.")
    private int count;

    @Option(names = "--seed", defaultValue = "1", description = "Of the articles; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--longest", defaultValue = "100000",
            description = "Longest body in UTF-16 units; default ${DEFAULT-VALUE}.")
    private int longest;

    @Option(names = "--warm-up", defaultValue = "2000",
            description = "Articles of another seed that are read before, untimed; default ${DEFAULT-VALUE}.")
    private int warmUp;

    @Override
    public Integer call() {
        EventExtractor extractor = EventExtractor.standard();
        read(new HostileRun(extractor), ~seed, warmUp);
        HostileRun run = new HostileRun(extractor);
        read(run, seed, count);
        PrintWriter out = spec.commandLine().getOut();
        run.print(out);
        out.flush();
        return run.faults().isEmpty() ? 0 : 1;
    }

    private void read(HostileRun run, long from, int articles) {
        HostileArticles series = new HostileArticles(from, longest);
        Stream.generate(series::next).limit(articles).forEach(run::read);
    }
}
