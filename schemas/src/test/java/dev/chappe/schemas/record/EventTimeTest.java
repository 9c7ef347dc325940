package dev.chappe.schemas.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimeTest {

    private static final Instant NOW = Instant.parse("2025-05-20T12:00:00Z");

    @ParameterizedTest(name = "published {0}, discovered {1}: {2}")
    @CsvSource(textBlock = """
            # sane: the publication
            2025-05-20T09:00:00Z, 2025-05-20T10:00:00Z, 2025-05-20T09:00:00Z
            2025-05-18T10:00:00Z, 2025-05-20T10:00:00Z, 2025-05-18T10:00:00Z
            # unknown: the discovery
            , 2025-05-20T10:00:00Z, 2025-05-20T10:00:00Z
            # after the discovery, or far ahead: the discovery
            2025-05-20T10:00:01Z, 2025-05-20T10:00:00Z, 2025-05-20T10:00:00Z
            +292278994-08-17T07:12:55.807Z, 2025-05-20T10:00:00Z, 2025-05-20T10:00:00Z
            # long before: two days before the discovery
            1970-01-01T00:00:00Z, 2025-05-20T10:00:00Z, 2025-05-18T10:00:00Z
            -292275055-05-16T16:47:04.192Z, 2025-05-20T10:00:00Z, 2025-05-18T10:00:00Z
            # a replay, where discovery is publication
            2023-03-01T00:00:00Z, 2023-03-01T00:00:00Z, 2023-03-01T00:00:00Z
            # a hostile discovery is no later than now and no earlier than 1970
            2100-01-01T00:00:00Z, 2100-01-01T00:00:00Z, 2025-05-20T12:00:00Z
            , +292278994-08-17T07:12:55.807Z, 2025-05-20T12:00:00Z
            1960-01-01T00:00:00Z, 1960-01-01T00:00:00Z, 1970-01-01T00:00:00Z
            1970-01-01T00:00:00Z, 1970-01-01T12:00:00Z, 1970-01-01T00:00:00Z
            """)
    void shouldKeepHostileDatesOutOfTheStream(@org.jspecify.annotations.Nullable Instant published, Instant discovered,
            Instant expected) {
        assertThat(EventTime.of(published, discovered, NOW)).isEqualTo(expected);
    }
}
