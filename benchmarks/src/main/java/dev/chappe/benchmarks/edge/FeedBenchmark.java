package dev.chappe.benchmarks.edge;

import dev.chappe.benchmarks.run.ThreadCost;
import dev.chappe.ingest.feed.FeedReader;
import dev.chappe.ingest.feed.FeedReading;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to read a feed from bytes to items; the JDK's pull parser, which makes no items, is the yardstick. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, batchSize = 20)
@Measurement(iterations = 5, batchSize = 20)
public class FeedBenchmark {

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final byte[] large = Feeds.LARGE.bytes();
    private final byte[] deep = Feeds.DEEP.bytes();
    private final byte[] broad = Feeds.BROAD.bytes();

    @Benchmark
    public FeedReading readLarge(ThreadCost cost) {
        cost.count();
        return FeedReader.read(large, null);
    }

    @Benchmark
    public FeedReading readDeep(ThreadCost cost) {
        cost.count();
        return FeedReader.read(deep, null);
    }

    @Benchmark
    public FeedReading readBroad(ThreadCost cost) {
        cost.count();
        return FeedReader.read(broad, null);
    }

    /** The yardstick: every parse event of the large feed. */
    @Benchmark
    public int pullLarge(ThreadCost cost) throws XMLStreamException {
        cost.count();
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(large));
        int events = 0;
        while (reader.hasNext()) {
            events += reader.next();
        }
        reader.close();
        return events;
    }
}
