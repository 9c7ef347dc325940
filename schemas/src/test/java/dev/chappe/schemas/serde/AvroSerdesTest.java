package dev.chappe.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chappe.contract.article.FetchedFormat;
import dev.chappe.contract.article.PublishedAtOrigin;
import dev.chappe.contract.article.RawArticle;
import dev.chappe.contract.article.Source;
import dev.chappe.contract.event.Money;
import dev.chappe.contract.trend.TopicTrend;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvroSerdesTest {

    private static final String TOPIC = "news.articles";

    private final Serde<RawArticle> articles = AvroSerdes.offline().of(RawArticle.class);

    private static RawArticle article() {
        return RawArticle.newBuilder().setArticleId("a1").setRevision("r1")
                .setSource(Source.newBuilder().setId("s").setName("Le Fil").build()).setTitle("Éclair 🚀")
                .setBody("un\u00a0texte").setPublishedAt(Instant.parse("2025-05-22T12:30:00.123Z"))
                .setPublishedAtOrigin(PublishedAtOrigin.STATED).setDiscoveredAt(Instant.EPOCH)
                .setFormat(FetchedFormat.JSON_LINES).setAuthors(List.of("Ada")).build();
    }

    @Test
    void shouldReadBackWhatItWrote() {
        byte[] bytes = articles.serializer().serialize(TOPIC, article());

        assertThat(articles.deserializer().deserialize(TOPIC, bytes)).isEqualTo(article());
    }

    @Test
    void shouldBeginWithAZeroAndTheIdOfTheCatalogue() {
        byte[] bytes = articles.serializer().serialize(TOPIC, article());

        assertThat(bytes[0]).isZero();
        assertThat(ByteBuffer.wrap(bytes, 1, 4).getInt()).isEqualTo(1);
    }

    @Test
    void shouldPassTombstonesThrough() {
        assertThat(articles.serializer().serialize(TOPIC, null)).isNull();
        assertThat(articles.deserializer().deserialize(TOPIC, null)).isNull();
    }

    @Test
    void shouldReadAnyRecordOfTheContractWhereATopicHoldsSeveral() {
        Serde<SpecificRecord> any = AvroSerdes.offline().anyRecord();
        byte[] bytes = any.serializer().serialize("news.events.latest", article());

        assertThat(any.deserializer().deserialize("news.events.latest", bytes)).isEqualTo(article());
    }

    @Test
    void shouldKeepMoneyToTheTenThousandth() {
        assertThat(
                Money.newBuilder().setValue(new BigDecimal("27800000000.0001")).setCurrency("USD").build().getValue())
                .isEqualByComparingTo("27800000000.0001");
    }

    @Test
    void shouldTellARecordOfAnotherType() {
        byte[] bytes = articles.serializer().serialize(TOPIC, article());

        assertThatThrownBy(() -> AvroSerdes.offline().of(TopicTrend.class).deserializer().deserialize(TOPIC, bytes))
                .isInstanceOf(UndecodableException.class).hasMessageContaining("RawArticle")
                .hasMessageContaining("TopicTrend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "{\"title\":\"json\"}", "\0\0\0\0", "\0\0\0\0\1", "\0\1\1\1\1xyz"})
    void shouldTellBytesThatAreNoRecord(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThatThrownBy(() -> articles.deserializer().deserialize(TOPIC, bytes))
                .isInstanceOf(UndecodableException.class);
    }

    @Test
    void shouldTellBytesLeftOver() {
        byte[] bytes = articles.serializer().serialize(TOPIC, article());

        assertThatThrownBy(() -> articles.deserializer().deserialize(TOPIC, Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(UndecodableException.class).hasMessageContaining("left over");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shouldAnswerAnyMutationWithARecordOrADeclaredError(long seed) {
        Random random = new Random(seed);
        byte[] original = articles.serializer().serialize(TOPIC, article());
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = original.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                bytes[5 + random.nextInt(bytes.length - 5)] = (byte) random.nextInt();
            }
            try {
                assertThat(articles.deserializer().deserialize(TOPIC, bytes)).isNotNull();
            } catch (UndecodableException declared) {
                assertThat(declared).hasMessageContaining("schema id 1");
            }
        }
    }
}
