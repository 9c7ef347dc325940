package dev.chappe.schemas.serde;

import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.registry.SchemaRegistry;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Writes records with the catalogue's newest schema, under the id that the registry gives it. */
final class AvroRecordSerializer<T extends SpecificRecord> implements Serializer<T> {

    private static final int USUAL_SIZE = 1024;

    private final SchemaCatalogue catalogue;
    private final SchemaRegistry registry;
    private final Map<String, Map<String, Writer>> writersByTopic = new ConcurrentHashMap<>();

    private record Writer(int id, SpecificDatumWriter<SpecificRecord> datums) {}

    AvroRecordSerializer(SchemaCatalogue catalogue, SchemaRegistry registry) {
        this.catalogue = catalogue;
        this.registry = registry;
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T value) {
        if (value == null) {
            return null;
        }
        Writer writer = writersByTopic.computeIfAbsent(topic, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(value.getSchema().getFullName(), record -> writer(topic, value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        bytes.writeBytes(WireFormat.header(writer.id()));
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            writer.datums().write(value, encoder);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Writer writer(String topic, T value) {
        String record = value.getSchema().getFullName();
        Schema schema = catalogue.current(record);
        int id = registry.register(TopicCatalogue.subject(topic, record), schema);
        SpecificData model = SpecificData.getForClass(value.getClass());
        return new Writer(id, new SpecificDatumWriter<>(schema, model));
    }
}
