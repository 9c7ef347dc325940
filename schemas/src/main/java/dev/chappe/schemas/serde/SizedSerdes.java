package dev.chappe.schemas.serde;

import dev.chappe.schemas.topic.TopicCatalogue;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Refuses what no topic takes before a producer sees it. A record that its producer refuses spoils the transaction with
 * all that is in it, whatever a handler answers, and would be met again after every restart.
 */
public final class SizedSerdes {

    /** Leaves room for the key and the headers. */
    public static final int MOST_BYTES = TopicCatalogue.LARGEST_RECORD_BYTES - 256 * 1024;
    private static final int MOST_KEY_BYTES = 1024;

    private SizedSerdes() {}

    /** Throws a {@link SerializationException} for a value that makes too many bytes. */
    public static <T> Serializer<T> sized(Serializer<T> serializer) {
        return (topic, value) -> {
            byte[] bytes = serializer.serialize(topic, value);
            if (bytes != null && bytes.length > MOST_BYTES) {
                throw new SerializationException("makes " + bytes.length + " bytes, and a record takes " + MOST_BYTES);
            }
            return bytes;
        };
    }

    /** Throws a {@link SerializationException} for a key that is longer than any of ours: it would be in every record. */
    public static <T> Deserializer<T> sizedKey(Deserializer<T> deserializer) {
        return (topic, bytes) -> {
            if (bytes != null && bytes.length > MOST_KEY_BYTES) {
                throw new SerializationException("the key has " + bytes.length + " bytes, and an id takes "
                        + MOST_KEY_BYTES);
            }
            return deserializer.deserialize(topic, bytes);
        };
    }
}
