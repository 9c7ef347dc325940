package dev.chappe.benchmarks.edge;

import dev.chappe.benchmarks.run.ThreadCost;
import dev.chappe.contract.article.FetchedFormat;
import dev.chappe.contract.article.PublishedAtOrigin;
import dev.chappe.contract.article.RawArticle;
import dev.chappe.contract.article.Source;
import dev.chappe.schemas.serde.AvroSerdes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.kafka.common.serialization.Serde;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to write and to read an article of 2,500 characters; Avro alone is the yardstick. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 10, batchSize = 20_000)
@Measurement(iterations = 8, batchSize = 20_000)
public class WireSerdeBenchmark {

    private static final String TOPIC = "news.articles";

    private final RawArticle article = article();
    private final Serde<RawArticle> serde = AvroSerdes.offline().of(RawArticle.class);
    private final byte[] written = serde.serializer().serialize(TOPIC, article);
    private final SpecificDatumWriter<RawArticle> plain = new SpecificDatumWriter<>(RawArticle.getClassSchema());
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
    private final BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);

    private static RawArticle article() {
        Instant at = Instant.parse("2025-05-22T12:30:00Z");
        return RawArticle.newBuilder().setArticleId("0123456789abcdef0123456789abcdef").setRevision("00ff")
                .setNativeId(null).setCanonicalUrl("https://circuit-daily.example/2025/05/an-article")
                .setSource(new Source("circuit-daily", "Circuit Daily", null)).setTitle("A title of some length")
                .setSummary(null).setBody("Fifty characters, or so, of an article's own body. ".repeat(49))
                .setDeclaredLanguage("en").setAuthors(List.of("A. Writer")).setTags(List.of("chips"))
                .setPublishedAt(at).setPublishedAtOrigin(PublishedAtOrigin.STATED).setDiscoveredAt(at)
                .setFormat(FetchedFormat.RSS).setCredit(null).build();
    }

    /** With the schema's id before it. */
    @Benchmark
    public byte[] write(ThreadCost cost) {
        cost.count();
        return serde.serializer().serialize(TOPIC, article);
    }

    @Benchmark
    public RawArticle read(ThreadCost cost) {
        cost.count();
        return serde.deserializer().deserialize(TOPIC, written);
    }

    /** The yardstick: Avro's own writer, nothing made anew but the bytes. */
    @Benchmark
    public byte[] writePlain(ThreadCost cost) throws IOException {
        cost.count();
        bytes.reset();
        plain.write(article, encoder);
        return bytes.toByteArray();
    }
}
