package dev.chappe.console.topics;

import dev.chappe.console.news.News;
import dev.chappe.console.news.NewsMapper;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.serde.UndecodableException;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads the records of every topic. */
final class NewsSerde {

    private final Deserializer<SpecificRecord> records;

    NewsSerde(AvroSerdes serdes) {
        this.records = serdes.anyRecord().deserializer();
    }

    /**
     * What a record tells, empty for one that cannot be decoded or is nothing to the console.
     *
     * @throws dev.chappe.schemas.registry.RegistryUnavailableException
     *             when the schema is not known yet and the registry does not answer
     */
    Optional<News> read(String topic, byte @Nullable [] bytes) {
        try {
            return Optional.ofNullable(records.deserialize(topic, bytes)).flatMap(NewsMapper::map);
        } catch (UndecodableException undecodable) {
            return Optional.empty();
        }
    }
}
