package dev.chappe.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chappe.schemas.topic.TopicCatalogue;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.junit.jupiter.api.Test;

class SizedSerdesTest {

    private final Serializer<byte[]> serializer = SizedSerdes.sized(new ByteArraySerializer());

    @Test
    void shouldWriteWhatFitsIntoARecord() {
        assertThat(serializer.serialize("any", new byte[SizedSerdes.MOST_BYTES])).hasSize(SizedSerdes.MOST_BYTES);
        assertThat(serializer.serialize("any", null)).isNull();
    }

    @Test
    void shouldRefuseWhatTheProducerWouldRefuse() {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.serialize("any", new byte[TopicCatalogue.LARGEST_RECORD_BYTES]))
                .withMessageContaining(Integer.toString(TopicCatalogue.LARGEST_RECORD_BYTES));
    }

    @Test
    void shouldReadNoKeyThatWouldFillEveryRecord() {
        Deserializer<byte[]> keys = SizedSerdes.sizedKey(new ByteArrayDeserializer());

        assertThat(keys.deserialize("any", new byte[32])).hasSize(32);
        assertThat(keys.deserialize("any", null)).isNull();
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> keys.deserialize("any", new byte[1_000_000]));
    }
}
