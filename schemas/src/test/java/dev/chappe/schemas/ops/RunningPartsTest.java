package dev.chappe.schemas.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningPartsTest {

    private final List<String> closed = new ArrayList<>();

    @Test
    void shouldCloseInReverseOrder() {
        try (RunningParts parts = new RunningParts()) {
            parts.add(part("first"));
            parts.add(part("second"));
        }

        assertThat(closed).containsExactly("second", "first");
    }

    @Test
    void shouldCloseEveryPartAndTellEveryFailure() {
        RunningParts parts = new RunningParts();
        parts.add(part("first"));
        parts.add(failing("one"));
        parts.add(failing("two"));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(parts::close).satisfies(failure -> {
            assertThat(failure).hasRootCauseMessage("two");
            assertThat(failure.getSuppressed()).extracting(Throwable::getMessage).containsExactly("one");
        });
        assertThat(closed).containsExactly("first");
    }

    private AutoCloseable part(String name) {
        return () -> closed.add(name);
    }

    private static AutoCloseable failing(String message) {
        return () -> {
            throw new Exception(message);
        };
    }
}
