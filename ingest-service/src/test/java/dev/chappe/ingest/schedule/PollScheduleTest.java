package dev.chappe.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollScheduleTest {

    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00Z");
    private static final Duration INTERVAL = Duration.ofMinutes(10);

    private final PollSchedule schedule = new PollSchedule(new SplittableRandom());

    private Duration pause(PollOutcome outcome) {
        return Duration.between(NOW, schedule.next(NOW, INTERVAL, outcome));
    }

    @RepeatedTest(20)
    void shouldPollForTheFirstTimeWithinSeconds() {
        assertThat(schedule.first(NOW)).isBetween(NOW, NOW.plusSeconds(5));
    }

    @RepeatedTest(20)
    void shouldKeepToTheIntervalWithinATenth() {
        assertThat(pause(new PollOutcome.Succeeded())).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
    }

    @ParameterizedTest
    @CsvSource({"1, PT18M, PT22M", "2, PT36M, PT44M", "3, PT72M, PT88M", "8, PT21H36M, PT26H24M",
        "2000000000, PT21H36M, PT26H24M"})
    void shouldDoubleThePauseWithEachFailureUpToADay(int failures, Duration least, Duration most) {
        assertThat(pause(new PollOutcome.Failed(failures, null))).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({"PT2H, PT2H, PT2H", "PT1S, PT18M, PT22M", "P400D, P1D, P1D"})
    void shouldNotComeBackBeforeTheServerWantsButWithinADay(@Nullable Duration wanted, Duration least,
            Duration most) {
        assertThat(pause(new PollOutcome.Failed(1, wanted))).isBetween(least, most);
    }
}
