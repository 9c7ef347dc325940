package dev.chappe.enrich.article;

import dev.chappe.contract.article.RawArticle;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.serde.UndecodableException;
import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Reads articles; the service never writes one. */
public final class ArticleSerde implements Serde<ReceivedArticle> {

    /** It is in everything that comes of the article. */
    private static final int LONGEST_ID = 1_000;

    private final Deserializer<RawArticle> records;

    public ArticleSerde(AvroSerdes serdes) {
        records = serdes.of(RawArticle.class).deserializer();
    }

    @Override
    public Deserializer<ReceivedArticle> deserializer() {
        return this::read;
    }

    private ReceivedArticle read(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new UndecodableException("no value: articles are not deleted by their key");
        }
        Article article = ArticleMapper.article(records.deserialize(topic, bytes));
        if (article.id().length() > LONGEST_ID) {
            throw new UndecodableException("an id of " + article.id().length() + " characters");
        }
        return new ReceivedArticle(article, ByteBuffer.wrap(bytes));
    }

    @Override
    public Serializer<ReceivedArticle> serializer() {
        return (topic, article) -> {
            throw new UnsupportedOperationException("articles are only read");
        };
    }
}
