package dev.chappe.schemas.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.chappe.schemas.serde.SizedSerdes;
import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** A record of our own as JSON, for internal topics and stores alone. Safe for use by several threads. */
public final class JsonSerde<T> implements Serde<T> {

    private static final ObjectMapper MAPPER = JsonFormat.mapper();

    private final ObjectReader reader;
    private final ObjectWriter writer;

    public JsonSerde(Class<T> type) {
        this(type, MAPPER);
    }

    /**
     * For a sealed type.
     *
     * @param mixIn
     *            its annotations, which say how its kinds are told apart
     */
    public JsonSerde(Class<T> type, Class<?> mixIn) {
        this(type, MAPPER.copy().addMixIn(type, mixIn));
    }

    private JsonSerde(Class<T> type, ObjectMapper mapper) {
        reader = mapper.readerFor(type);
        writer = mapper.writerFor(type);
    }

    @Override
    public Serializer<T> serializer() {
        return SizedSerdes.sized((topic, value) -> write(value));
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> read(bytes);
    }

    private byte @Nullable [] write(@Nullable T value) {
        try {
            return value == null ? null : writer.writeValueAsBytes(value);
        } catch (JsonProcessingException bug) {
            throw new SerializationException("cannot be written as JSON", bug);
        }
    }

    private @Nullable T read(byte @Nullable [] bytes) {
        try {
            return bytes == null ? null : reader.readValue(bytes);
        } catch (IOException broken) {
            throw new SerializationException("no JSON of this service", broken);
        }
    }
}
