package dev.chappe.benchmarks.edge;

import dev.chappe.benchmarks.run.ThreadCost;
import dev.chappe.ingest.article.ArticleCleaner;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.feed.FeedReader;
import dev.chappe.ingest.feed.FeedReading;
import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.ops.IntakeBooks;
import dev.chappe.ingest.poll.FeedArticles;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.source.FeedSource.TextFrom;
import dev.chappe.ingest.source.PollInterval;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
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

    private static final FeedSource SOURCE = new FeedSource(new Outlet("usual", "Usual", null),
            URI.create("https://news.example/feed"), "en", PollInterval.USUAL, TextFrom.FEED);

    private final WrittenArticles written = new WrittenArticles();
    private final ArticleIntake intake = new ArticleIntake(new ArticleCleaner(5_000_000), written,
            new IntakeBooks(new SimpleMeterRegistry()), 1);
    private final DiscoveryTime discovery = DiscoveryTime.live(Clock.systemUTC());
    private final byte[] usual = Feeds.USUAL.bytes();
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final byte[] large = Feeds.LARGE.bytes();
    private final byte[] deep = Feeds.DEEP.bytes();
    private final byte[] broad = Feeds.BROAD.bytes();

    @Benchmark
    public FeedReading readLarge(ThreadCost cost) {
        cost.count();
        return FeedReader.read(large, null);
    }

    /** A usual feed, from bytes to the bytes of records: read, cleaned, identified, written; the broker left out. */
    @Benchmark
    @Warmup(iterations = 8, batchSize = 200)
    @Measurement(iterations = 5, batchSize = 200)
    public long publishUsual(ThreadCost cost) throws InterruptedException {
        cost.count();
        if (FeedReader.read(usual, null) instanceof FeedReading.Read feed) {
            for (FeedItem item : feed.items()) {
                intake.accept(FeedArticles.toInput(SOURCE, SOURCE.url(), feed.format(), item), discovery, "benchmark");
            }
        }
        return written.bytes();
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
