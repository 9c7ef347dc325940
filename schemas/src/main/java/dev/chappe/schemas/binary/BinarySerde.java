package dev.chappe.schemas.binary;

import dev.chappe.schemas.json.JsonSerde;
import dev.chappe.schemas.serde.SizedSerdes;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * A record of our own in few bytes, for internal topics and stores alone: a byte that no JSON begins with, and its
 * components in their order. New components, constants and kinds are appended to their records, enums and sealed interfaces,
 * and none is taken away. Reads the JSON of earlier releases, too. Safe for use by several threads.
 */
public final class BinarySerde<T> implements Serde<T> {

    private static final byte MARK = 1;

    private final Class<T> type;
    private final Form form;
    private final Deserializer<T> earlier;

    public BinarySerde(Class<T> type) {
        this(type, new JsonSerde<>(type).deserializer());
    }

    /**
     * For a record or sealed interface.
     *
     * @param earlier
     *            reads what earlier releases wrote as JSON
     * @throws IllegalArgumentException
     *             for a type that is made of something else than records, lists, maps, texts, numbers and times
     */
    public BinarySerde(Class<T> type, Deserializer<T> earlier) {
        this.type = type;
        this.form = new Forms().of(type);
        this.earlier = earlier;
    }

    @Override
    public Serializer<T> serializer() {
        return SizedSerdes.sized((topic, value) -> write(value));
    }

    @Override
    public Deserializer<T> deserializer() {
        return this::read;
    }

    private byte @Nullable [] write(@Nullable T value) {
        if (value == null) {
            return null;
        }
        ByteSink out = new ByteSink();
        out.octet(MARK);
        form.write(value, out);
        return out.written();
    }

    private @Nullable T read(String topic, byte @Nullable [] bytes) {
        if (bytes == null || bytes.length == 0 || bytes[0] != MARK) {
            return earlier.deserialize(topic, bytes);
        }
        ByteSource in = new ByteSource(bytes);
        in.octet();
        try {
            return type.cast(form.read(in));
        } catch (RuntimeException broken) {
            throw new SerializationException("no " + type.getSimpleName() + " of this service", broken);
        }
    }
}
