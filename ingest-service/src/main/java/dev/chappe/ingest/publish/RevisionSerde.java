package dev.chappe.ingest.publish;

import dev.chappe.contract.article.RawArticle;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.serde.UndecodableException;
import java.util.Optional;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads of a record on news.articles which revision it is; empty for bytes that are no article. */
public final class RevisionSerde implements Deserializer<Optional<Revision>> {

    private final Deserializer<RawArticle> records;

    public RevisionSerde(AvroSerdes serdes) {
        this.records = serdes.of(RawArticle.class).deserializer();
    }

    @Override
    public Optional<Revision> deserialize(String topic, byte[] bytes) {
        try {
            RawArticle article = records.deserialize(topic, bytes);
            return Optional.ofNullable(article)
                    .map(known -> new Revision(known.getArticleId(), known.getRevision(),
                            known.getSource().getId()));
        } catch (UndecodableException noArticle) {
            return Optional.empty();
        }
    }
}
