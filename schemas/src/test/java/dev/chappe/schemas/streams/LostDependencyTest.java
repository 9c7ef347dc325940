package dev.chappe.schemas.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.schemas.registry.RegistryUnavailableException;
import dev.chappe.schemas.registry.SchemaRefusedException;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LostDependencyTest {

    @ParameterizedTest
    @MethodSource
    void shouldStopForWhatEveryRecordWouldFailOn(Exception failure) {
        assertThat(LostDependency.isBehind(failure)).isTrue();
    }

    static Stream<Exception> shouldStopForWhatEveryRecordWouldFailOn() {
        return Stream.of(new SchemaRefusedException("not compatible"),
                new StreamsException(new SerializationException(new SchemaRefusedException("not compatible"))),
                new RegistryUnavailableException("away", new IOException("refused")),
                new StreamsException("the store cannot be written"));
    }

    @ParameterizedTest
    @MethodSource
    void shouldBuryWhatOneRecordFailsOn(Exception failure) {
        assertThat(LostDependency.isBehind(failure)).isFalse();
    }

    static Stream<Exception> shouldBuryWhatOneRecordFailsOn() {
        return Stream.of(new IllegalStateException("a bug"), new SerializationException("no record of the contract"),
                new StreamsException("the serde does not fit", new ClassCastException("a text is no number")),
                new ClassCastException("a text is no number"));
    }
}
