package dev.chappe.ingest.publish;

import dev.chappe.contract.article.RawArticle;
import dev.chappe.ingest.article.Article;
import dev.chappe.schemas.serde.AvroSerdes;
import org.apache.kafka.common.serialization.Serializer;

/** Writes articles as records of the contract. */
public final class ArticleSerde implements Serializer<Article> {

    private final Serializer<RawArticle> records;

    public ArticleSerde(AvroSerdes serdes) {
        this.records = serdes.of(RawArticle.class).serializer();
    }

    @Override
    public byte[] serialize(String topic, Article article) {
        return records.serialize(topic, RawArticleMapper.toContract(article));
    }
}
