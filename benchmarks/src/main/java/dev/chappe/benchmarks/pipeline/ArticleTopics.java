package dev.chappe.benchmarks.pipeline;

import dev.chappe.contract.article.FetchedFormat;
import dev.chappe.contract.article.PublishedAtOrigin;
import dev.chappe.contract.article.RawArticle;
import dev.chappe.contract.article.Source;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Appends articles to their topic, each with the moment at which that was done in a header. */
final class ArticleTopics implements AutoCloseable {

    /** Holds {@link System#nanoTime} of this process; it goes with all that comes of the article. */
    static final String APPENDED = "benchmark.appended";

    private static final int OUTLETS = 200;

    private final KafkaProducer<String, RawArticle> producer;
    private final WrittenTopics written = new WrittenTopics();
    private long articles;

    ArticleTopics(String bootstrapServers) {
        Serializer<RawArticle> records = AvroSerdes.offline().of(RawArticle.class).serializer();
        producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(), records);
    }

    void append(ArticleText text) {
        String id = "article-" + articles++;
        String outlet = "Outlet " + articles % OUTLETS;
        RawArticle article = RawArticle.newBuilder().setArticleId(id).setRevision("1")
                .setSource(new Source(outlet, outlet, null)).setTitle(text.title()).setBody(text.body())
                .setDeclaredLanguage(text.declaredLanguage()).setPublishedAt(text.publishedAt())
                .setPublishedAtOrigin(PublishedAtOrigin.STATED).setDiscoveredAt(Instant.now())
                .setFormat(FetchedFormat.JSON_LINES).build();
        ProducerRecord<String, RawArticle> appended = new ProducerRecord<>(TopicCatalogue.ARTICLES.name(), id, article);
        appended.headers().add(APPENDED, ByteBuffer.allocate(Long.BYTES).putLong(System.nanoTime()).array());
        var unused = producer.send(appended, written);
    }

    /** @throws IllegalStateException when not all that was appended is on the topic */
    void flush() {
        written.flush(producer);
    }

    @Override
    public void close() {
        producer.close();
    }
}
