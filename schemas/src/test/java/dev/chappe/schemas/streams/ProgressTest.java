package dev.chappe.schemas.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final double LAG = 5_000;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-05-20T12:30:00Z"));
    private final InstantSource time = now::get;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final Progress progress = new Progress(clock);

    @Test
    void shouldNotMistakeTwoQuickQuestionsForStandstill() {
        assertThat(progress.stuck(10, LAG)).isEmpty();
        assertThat(progress.stuck(10, LAG)).isEmpty();
    }

    @Test
    void shouldNoticeStandstillHoweverOftenItIsAsked() {
        progress.stuck(10, LAG);
        for (int second = 1; second < Progress.PATIENCE.toSeconds(); second++) {
            pass(Duration.ofSeconds(1));
            assertThat(progress.stuck(10, LAG)).isEmpty();
        }
        pass(Duration.ofSeconds(1));

        assertThat(progress.stuck(10, LAG)).contains(
                "no record was processed for 30 seconds, and 5000 are waiting");
        assertThat(progress.stuck(11, LAG)).as("it goes on").isEmpty();
    }

    @Test
    void shouldNotMissTheWorkThatIsNotThere() {
        progress.stuck(10, 0);
        pass(Duration.ofHours(1));

        assertThat(progress.stuck(10, 0)).isEmpty();
        assertThat(progress.stuck(10, LAG)).as("records have come this moment").isEmpty();
    }

    private void pass(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }
}
