package dev.chappe.benchmarks.extract;

import dev.chappe.benchmarks.corpus.Corpus;
import dev.chappe.benchmarks.corpus.Corpus.Entry;
import dev.chappe.benchmarks.run.ThreadCost;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.Extraction;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.LanguageDetector;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
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

/** Articles read on one thread, one after the other; the word iterator of the JDK is the yardstick. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 16, batchSize = 500)
@Measurement(iterations = 8, batchSize = 500)
public class ExtractionBenchmark {

    /** A JSON-lines file of articles; empty for the generated ones. */
    @Param("")
    public String articles = "";

    private final EventExtractor extractor = EventExtractor.standard();
    private final LanguageDetector detector = LanguageDetector.standard();
    private List<Entry> entries = List.of();
    private int next;

    @Setup
    public void read() {
        entries = Corpus.named(articles).entries();
    }

    private Entry next() {
        next = next + 1 < entries.size() ? next + 1 : 0;
        return entries.get(next);
    }

    /** Events, with the language given. */
    @Benchmark
    public Extraction extract(ThreadCost cost) {
        cost.count();
        Entry entry = next();
        return extractor.extract(entry.article(), entry.language());
    }

    /** The language, of at most the first 500 characters, with what the source declares. */
    @Benchmark
    public Language detectLanguage(ThreadCost cost) {
        cost.count();
        Entry entry = next();
        return detector.detect(entry.article().body(), entry.language().tag());
    }

    /** The yardstick: nothing but the words' bounds. */
    @Benchmark
    public int breakIntoWords(ThreadCost cost) {
        cost.count();
        Entry entry = next();
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag(entry.language().tag()));
        words.setText(entry.article().body());
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
