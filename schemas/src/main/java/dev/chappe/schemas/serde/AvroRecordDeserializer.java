package dev.chappe.schemas.serde;

import dev.chappe.schemas.registry.SchemaRegistry;
import dev.chappe.schemas.registry.UnknownSchemaException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads records that were written with any compatible schema the registry knows. */
final class AvroRecordDeserializer<T extends SpecificRecord> implements Deserializer<T> {

    private final Class<T> wanted;
    private final SchemaRegistry registry;
    private final Map<Integer, SpecificDatumReader<SpecificRecord>> readers = new ConcurrentHashMap<>();

    AvroRecordDeserializer(Class<T> wanted, SchemaRegistry registry) {
        this.wanted = wanted;
        this.registry = registry;
    }

    /**
     * @throws UndecodableException
     *             when the bytes are no record of the wanted type
     * @throws dev.chappe.schemas.registry.RegistryUnavailableException
     *             when the schema is not known yet and the registry does not answer
     */
    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        int id = WireFormat.schemaId(bytes);
        SpecificDatumReader<SpecificRecord> reader = readers.computeIfAbsent(id, this::reader);
        BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(bytes, WireFormat.HEADER_LENGTH,
                bytes.length - WireFormat.HEADER_LENGTH, null);
        try {
            SpecificRecord record = reader.read(null, decoder);
            if (!decoder.isEnd()) {
                throw new UndecodableException("bytes are left over after the record of schema id " + id);
            }
            return wanted.cast(record);
        } catch (UndecodableException declared) {
            throw declared;
        } catch (IOException | RuntimeException broken) {
            // On broken bytes Avro throws whatever it stumbles over, UnsupportedOperationException among others.
            throw new UndecodableException("no readable record of schema id " + id + ": " + broken.getMessage(),
                    broken);
        }
    }

    private SpecificDatumReader<SpecificRecord> reader(int id) {
        Schema written;
        try {
            written = registry.byId(id);
        } catch (UnknownSchemaException unknown) {
            throw new UndecodableException(unknown.getMessage() == null ? "" : unknown.getMessage(), unknown);
        }
        Class<?> type = typeOf(written);
        if (type == null || !wanted.isAssignableFrom(type)) {
            throw new UndecodableException("schema id " + id + " is of " + written.getFullName() + ", not of "
                    + wanted.getName());
        }
        SpecificData model = SpecificData.getForClass(type);
        return new SpecificDatumReader<>(written, model.getSchema(type), model);
    }

    private static @Nullable Class<?> typeOf(Schema written) {
        try {
            return SpecificData.get().getClass(written);
        } catch (SecurityException notOfTheContract) {
            return null;
        }
    }
}
