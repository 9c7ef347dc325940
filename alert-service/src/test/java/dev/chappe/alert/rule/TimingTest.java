package dev.chappe.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.alert.rule.Timing.Digest;
import dev.chappe.alert.rule.Timing.Quiet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Quiet NIGHT = new Quiet(LocalTime.of(22, 0), LocalTime.of(7, 0), PARIS);

    @ParameterizedTest
    @CsvSource({"2025-05-20T20:30:00Z, 2025-05-21T05:00:00Z", "2025-05-21T03:00:00Z, 2025-05-21T05:00:00Z",
        "2025-05-20T20:00:00Z, 2025-05-21T05:00:00Z",
        // The night in which clocks are put forward, and the one in which they are put back.
        "2025-03-29T22:00:00Z, 2025-03-30T05:00:00Z", "2025-10-25T22:00:00Z, 2025-10-26T06:00:00Z"})
    void shouldBeQuietOverNightByTheClockOnTheWall(Instant time, Instant end) {
        assertThat(NIGHT.end(time)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-20T12:00:00Z", "2025-05-20T05:00:00Z", "2025-05-20T19:59:59Z"})
    void shouldNotBeQuietByDay(Instant time) {
        assertThat(NIGHT.end(time)).isNull();
    }

    @Test
    void shouldBeDueEveryMorning() {
        Digest daily = new Digest(Duration.ofDays(1), LocalTime.of(8, 0), PARIS);

        assertThat(daily.next(Instant.parse("2025-05-20T05:59:00Z"))).isEqualTo("2025-05-20T06:00:00Z");
        assertThat(daily.next(Instant.parse("2025-05-20T06:00:00Z"))).isEqualTo("2025-05-21T06:00:00Z");
    }

    @Test
    void shouldBeDueEveryFourHoursFromItsTimeOfDay() {
        Digest often = new Digest(Duration.ofHours(4), LocalTime.of(8, 0), PARIS);

        assertThat(often.next(Instant.parse("2025-05-20T07:00:00Z"))).isEqualTo("2025-05-20T10:00:00Z");
        assertThat(often.next(Instant.parse("2025-05-20T23:00:00Z"))).isEqualTo("2025-05-21T02:00:00Z");
    }
}
