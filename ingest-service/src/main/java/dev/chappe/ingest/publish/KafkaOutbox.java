package dev.chappe.ingest.publish;

import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.ops.PublishingTrouble;
import dev.chappe.schemas.registry.RegistryUnavailableException;
import dev.chappe.schemas.registry.SchemaRefusedException;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes articles to news.articles and dead letters to news.deadletters. */
public final class KafkaOutbox implements Outbox, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaOutbox.class);

    private final PatientSender sender;
    private final Serializer<Article> serializer;
    private final PublishingTrouble trouble;
    private final Duration retryAfter;

    /**
     * Takes over the producer, and closes it in the end.
     *
     * @param retryAfter
     *            pause before broker or registry are tried again
     */
    public KafkaOutbox(Producer<byte[], byte[]> producer, Serializer<Article> serializer, PublishingTrouble trouble,
            Duration retryAfter) {
        this.sender = new PatientSender(producer, trouble, retryAfter);
        this.serializer = serializer;
        this.trouble = trouble;
        this.retryAfter = retryAfter;
    }

    @Override
    public CompletionStage<Delivery> publish(Article article) throws InterruptedException {
        String topic = TopicCatalogue.ARTICLES.name();
        byte[] value = serialize(topic, article);
        byte[] key = article.identity().articleId().getBytes(StandardCharsets.US_ASCII);
        long time = article.eventTime().toEpochMilli();
        return sender.send(new ProducerRecord<>(topic, null, time, key, value)).whenComplete((outcome, failure) -> {
            if (outcome == Delivery.REFUSED) {
                sender.later(() -> buryRefused(article, value));
            }
        });
    }

    @Override
    public void bury(DeadLetter letter) throws InterruptedException {
        var unused = sender.send(DeadLetterRecord.of(letter)).whenComplete((outcome, failure) -> {
            if (outcome == Delivery.REFUSED) {
                LOG.error("the broker refuses the dead letter of {} (sha256 {})", letter.origin(),
                        letter.excerpt().sha256());
            }
        });
    }

    /** Waits until nothing is on its way any more. */
    public void awaitEmpty() throws InterruptedException {
        sender.awaitEmpty();
    }

    @Override
    public void close() {
        sender.close();
    }

    private byte[] serialize(String topic, Article article) throws InterruptedException {
        while (true) {
            try {
                byte[] bytes = serializer.serialize(topic, article);
                trouble.registryAnswered();
                return bytes;
            } catch (RegistryUnavailableException | SchemaRefusedException e) {
                // Refusing the schema is a fault of the deployment, not of this article: it waits until that is mended.
                trouble.registryFailed(String.valueOf(e.getMessage()));
                Thread.sleep(retryAfter);
            }
        }
    }

    private void buryRefused(Article article, byte[] value) {
        try {
            bury(new DeadLetter(RejectReason.REFUSED_BY_BROKER, "the broker refuses the record",
                    "article " + article.identity().articleId(), Excerpt.of(value)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
