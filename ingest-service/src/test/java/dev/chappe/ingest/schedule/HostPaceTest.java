package dev.chappe.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HostPaceTest {

    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final HostPace pace = new HostPace();

    @Test
    void shouldLeaveAPauseBetweenTwoPagesOfAHost() {
        assertThat(pace.take("a.example", NOW, PAUSE)).isEqualTo(NOW);
        assertThat(pace.take("a.example", NOW, PAUSE)).isEqualTo(NOW.plusSeconds(2));
        assertThat(pace.take("a.example", NOW, PAUSE)).isEqualTo(NOW.plusSeconds(4));
    }

    @Test
    void shouldNotMakeOneHostWaitForAnother() {
        pace.take("a.example", NOW, PAUSE);

        assertThat(pace.take("b.example", NOW, PAUSE)).isEqualTo(NOW);
    }

    @Test
    void shouldNotMakeUpForTimeInWhichNothingWasAsked() {
        pace.take("a.example", NOW, PAUSE);
        Instant later = NOW.plusSeconds(60);

        assertThat(pace.take("a.example", later, PAUSE)).isEqualTo(later);
        assertThat(pace.take("a.example", later, PAUSE)).isEqualTo(later.plusSeconds(2));
    }
}
