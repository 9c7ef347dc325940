package dev.chappe.enrich.story;

import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.serde.SizedSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Writes revisions as the contract's records; the service never reads one. */
public final class EventSerde implements Serde<StoryRevision> {

    private final Serializer<SpecificRecord> records;
    private final EventMapper mapper;

    public EventSerde(AvroSerdes serdes, Versions versions) {
        records = serdes.anyRecord().serializer();
        mapper = new EventMapper(versions);
    }

    @Override
    public Serializer<StoryRevision> serializer() {
        return SizedSerdes.sized((topic, revision) -> {
            try {
                return records.serialize(topic, mapper.record(revision));
            } catch (UnmappableEventException unmappable) {
                throw new SerializationException(unmappable.getMessage(), unmappable);
            }
        });
    }

    /** A revision as it would stand on the topic of its type. */
    public byte[] write(StoryRevision revision) {
        return serializer().serialize(TopicCatalogue.ofEventType(revision.type()).name(), revision);
    }

    @Override
    public Deserializer<StoryRevision> deserializer() {
        return (topic, bytes) -> {
            throw new UnsupportedOperationException("events are only written");
        };
    }
}
