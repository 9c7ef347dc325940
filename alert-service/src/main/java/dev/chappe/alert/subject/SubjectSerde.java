package dev.chappe.alert.subject;

import dev.chappe.schemas.serde.AvroSerdes;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Reads the records of events and trends. */
public final class SubjectSerde implements Serde<Subject> {

    private final Deserializer<SpecificRecord> records;

    public SubjectSerde(AvroSerdes serdes) {
        records = serdes.anyRecord().deserializer();
    }

    /**
     * Reads a record.
     *
     * @throws SerializationException
     *             when the bytes are neither an event nor a trend
     */
    public Subject read(String topic, byte[] bytes) {
        SpecificRecord record = Objects.requireNonNull(records.deserialize(topic, bytes), "no bytes");
        return SubjectMapper.map(record).orElseThrow(() -> new SerializationException(
                record.getSchema().getName() + " is neither an event nor a trend"));
    }

    @Override
    public Serializer<Subject> serializer() {
        return (topic, subject) -> {
            throw new UnsupportedOperationException("events and trends are only read");
        };
    }

    @Override
    public Deserializer<Subject> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(topic, bytes);
    }
}
