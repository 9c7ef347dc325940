package dev.chappe.enrich.article;

import dev.chappe.contract.article.RawArticle;
import dev.chappe.schemas.serde.AvroSerdes;
import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Reads articles; the service never writes one. */
public final class ArticleSerde implements Serde<ReceivedArticle> {

    private final Deserializer<RawArticle> records;

    public ArticleSerde(AvroSerdes serdes) {
        records = serdes.of(RawArticle.class).deserializer();
    }

    @Override
    public Deserializer<ReceivedArticle> deserializer() {
        return this::read;
    }

    private @Nullable ReceivedArticle read(String topic, byte @Nullable [] bytes) {
        return bytes == null
                ? null
                : new ReceivedArticle(ArticleMapper.article(records.deserialize(topic, bytes)), ByteBuffer.wrap(bytes));
    }

    @Override
    public Serializer<ReceivedArticle> serializer() {
        return (topic, article) -> {
            throw new UnsupportedOperationException("articles are only read");
        };
    }
}
