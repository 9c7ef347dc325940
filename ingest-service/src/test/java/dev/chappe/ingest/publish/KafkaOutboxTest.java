package dev.chappe.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.Content;
import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.article.Excerpt;
import dev.chappe.ingest.article.Identity;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.article.PublicationTime;
import dev.chappe.ingest.article.RejectReason;
import dev.chappe.ingest.ops.PublishingTrouble;
import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import dev.chappe.schemas.registry.RegistryUnavailableException;
import dev.chappe.schemas.registry.SchemaRefusedException;
import dev.chappe.schemas.serde.AvroSerdes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class KafkaOutboxTest {

    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00Z");
    private static final Article ARTICLE = new Article(new Identity("0a1b", "0", null, null),
            new Outlet("a", "A", null), new Content("t", null, ""), Details.NONE,
            PublicationTime.stated(Instant.parse("2100-01-01T00:00:00Z")), NOW, ArticleFormat.RSS);

    private final MockProducer<byte[], byte[]> producer = new MockProducer<>(false, new RoundRobinPartitioner(),
            new ByteArraySerializer(), new ByteArraySerializer());
    private final PublishingTrouble trouble = new PublishingTrouble("broker:9092", Clock.systemUTC());

    private KafkaOutbox outbox(Serializer<Article> serializer) {
        return new KafkaOutbox(producer, serializer, trouble, Duration.ofMillis(10));
    }

    private KafkaOutbox outbox() {
        return outbox(new ArticleSerde(AvroSerdes.offline()));
    }

    private void awaitSent(int records) {
        Awaitility.await().until(() -> producer.history().size() == records);
    }

    private static String header(ProducerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Test
    void shouldPublishUnderTheArticleIdAtATimeThatNoDateCanMove() throws InterruptedException {
        try (KafkaOutbox outbox = outbox()) {
            CompletionStage<Delivery> delivery = outbox.publish(ARTICLE);
            assertThat(delivery).isNotCompleted();
            producer.completeNext();

            assertThat(delivery).isCompletedWithValue(Delivery.PUBLISHED);
        }
        ProducerRecord<byte[], byte[]> message = producer.history().getFirst();
        assertThat(message.topic()).isEqualTo("news.articles");
        assertThat(message.key()).asString().isEqualTo("0a1b");
        assertThat(message.timestamp()).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void shouldTryAgainUntilTheBrokerAnswersAndSayWhatIsWrongMeanwhile() throws InterruptedException {
        try (KafkaOutbox outbox = outbox()) {
            CompletionStage<Delivery> delivery = outbox.publish(ARTICLE);
            producer.errorNext(new TimeoutException("no metadata"));

            assertThat(trouble.current()).hasValueSatisfying(
                    text -> assertThat(text).contains("broker:9092", "no metadata", "CHAPPE_KAFKA_BOOTSTRAP_SERVERS"));
            awaitSent(2);
            producer.completeNext();

            assertThat(delivery).isCompletedWithValue(Delivery.PUBLISHED);
            assertThat(trouble.current()).isEmpty();
        }
    }

    @Test
    void shouldTryAgainWhatTheProducerThrowsAtOnceAndWhenTryingAgain() throws InterruptedException {
        try (KafkaOutbox outbox = outbox()) {
            producer.sendException = new KafkaException("first");
            CompletionStage<Delivery> delivery = outbox.publish(ARTICLE);
            assertThat(trouble.current()).hasValueSatisfying(text -> assertThat(text).contains("first"));
            producer.sendException = new KafkaException("second");
            Awaitility.await().until(() -> trouble.current().orElse("").contains("second"));
            producer.sendException = null;
            awaitSent(1);
            producer.completeNext();

            assertThat(delivery).isCompletedWithValue(Delivery.PUBLISHED);
            outbox.awaitEmpty();
        }
    }

    @Test
    void shouldBuryWhatTheBrokerRefusesForGood() throws InterruptedException {
        try (KafkaOutbox outbox = outbox()) {
            CompletionStage<Delivery> delivery = outbox.publish(ARTICLE);
            producer.errorNext(new RecordTooLargeException("too large"));

            assertThat(delivery).isCompletedWithValue(Delivery.REFUSED);
            awaitSent(2);
            producer.completeNext();
        }
        ProducerRecord<byte[], byte[]> letter = producer.history().getLast();
        assertThat(letter.topic()).isEqualTo("news.deadletters");
        assertThat(letter.value()).isEqualTo(producer.history().getFirst().value());
        assertThat(header(letter, DeadLetterHeaders.REASON)).isEqualTo("refused_by_broker");
    }

    @Test
    void shouldTellInHeadersWhyAndWhereFromALetterComes() throws InterruptedException {
        try (KafkaOutbox outbox = outbox()) {
            outbox.bury(new DeadLetter(RejectReason.TOO_LARGE, "52428800 bytes", "a.jsonl line 3",
                    new Excerpt(new byte[]{1, 2}, 52_428_800, "cafe")));
            producer.completeNext();
        }
        ProducerRecord<byte[], byte[]> letter = producer.history().getFirst();
        assertThat(letter.topic()).isEqualTo("news.deadletters");
        assertThat(letter.value()).containsExactly(1, 2);
        assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo("ingest");
        assertThat(header(letter, DeadLetterHeaders.REASON)).isEqualTo("too_large");
        assertThat(header(letter, DeadLetterHeaders.DETAIL)).isEqualTo("52428800 bytes");
        assertThat(header(letter, DeadLetterHeaders.ORIGIN)).isEqualTo("a.jsonl line 3");
        assertThat(header(letter, DeadLetterHeaders.LENGTH)).isEqualTo("52428800");
        assertThat(header(letter, DeadLetterHeaders.SHA256)).isEqualTo("cafe");
    }

    @Test
    void shouldWaitUntilTheRegistryTakesTheSchema() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        Serializer<Article> refused = (topic, article) -> {
            if (calls.incrementAndGet() < 3) {
                throw new SchemaRefusedException("incompatible");
            }
            return new byte[]{1};
        };
        try (KafkaOutbox outbox = outbox(refused)) {
            var unused = outbox.publish(ARTICLE);
            producer.completeNext();
        }
        assertThat(producer.history()).hasSize(1);
        assertThat(trouble.current()).isEmpty();
    }

    @Test
    void shouldWaitForARegistryThatIsAway() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        Serializer<Article> flaky = (topic, article) -> {
            if (calls.incrementAndGet() < 3) {
                throw new RegistryUnavailableException("no schema registry answers at http://registry",
                        new IOException());
            }
            return new byte[]{1};
        };
        try (KafkaOutbox outbox = outbox(flaky)) {
            var unused = outbox.publish(ARTICLE);
            producer.completeNext();
        }
        assertThat(calls).hasValue(3);
        assertThat(producer.history()).hasSize(1);
        assertThat(trouble.current()).isEmpty();
    }

    @Test
    void shouldBeEmptyWhenEverythingIsAnswered() throws InterruptedException {
        try (KafkaOutbox outbox = outbox()) {
            var unused = outbox.publish(ARTICLE);
            producer.completeNext();

            outbox.awaitEmpty();
        }
        assertThat(producer.closed()).isTrue();
    }
}
