package dev.chappe.benchmarks.extract;

import dev.chappe.benchmarks.corpus.Corpus;
import dev.chappe.benchmarks.corpus.Corpus.Entry;
import dev.chappe.benchmarks.run.ThreadCost;
import dev.chappe.enrich.event.EventExtractor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The same amount of text read as many short or as few long articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class GrowthBenchmark {

    /** Length of the article in bytes. */
    @Param({"2000", "20000", "200000", "2000000"})
    public int size;

    private final EventExtractor extractor = EventExtractor.standard();
    private List<Entry> entries = List.of();

    @Setup
    public void read() {
        entries = Corpus.ofSize(size).entries();
    }

    @Benchmark
    public void extract(ThreadCost cost, Blackhole hole) {
        cost.count();
        entries.forEach(entry -> hole.consume(extractor.extract(entry.article(), entry.language())));
    }
}
