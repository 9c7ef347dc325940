package dev.chappe.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.schedule.FeedHistory.Finds;
import dev.chappe.ingest.schedule.FeedHistory.Polls;
import dev.chappe.ingest.schedule.FeedHistory.Validators;
import dev.chappe.ingest.schedule.FeedHistory.Wishes;
import dev.chappe.ingest.source.PollInterval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollScheduleTest {

    /** A Tuesday. */
    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00Z");
    private static final PollInterval FIXED = PollInterval.fixed(Duration.ofMinutes(10));
    private static final Wishes NO_WISHES = new Wishes(FeedHours.ANY, null, null, null);

    private final PollSchedule schedule = new PollSchedule(new SplittableRandom());

    private static FeedHistory history(FeedStatus status, int failures, Finds finds, Wishes wishes) {
        return new FeedHistory(status, NOW, null, new Polls(NOW, null, failures, null), finds, Validators.NONE, wishes);
    }

    private static FeedHistory fresh(@Nullable Duration gap, @Nullable Duration silent, Wishes wishes) {
        return history(FeedStatus.FRESH, 0,
                new Finds(1, 10, 10, true, silent == null ? null : NOW.minus(silent), gap), wishes);
    }

    private static FeedHistory failing(int failures, @Nullable Duration retryAfter) {
        return history(FeedStatus.FAILING, failures, new Finds(0, -1, 0, false, null, null),
                new Wishes(FeedHours.ANY, null, retryAfter, null));
    }

    private Duration pause(FeedHistory history, PollInterval interval) {
        return Duration.between(NOW, schedule.next(history, interval, NOW));
    }

    @RepeatedTest(20)
    void shouldPollForTheFirstTimeWithinSeconds() {
        assertThat(schedule.first(FeedHistory.unknown(NOW), 1, NOW)).isBetween(NOW, NOW.plusSeconds(5));
    }

    @RepeatedTest(20)
    void shouldSpreadTheFirstPollsOfManyFeeds() {
        assertThat(schedule.first(FeedHistory.unknown(NOW), 10_000, NOW)).isBetween(NOW, NOW.plusSeconds(200));
    }

    @Test
    void shouldKeepToWhatWasDueBeforeARestart() {
        Instant due = NOW.plus(Duration.ofHours(1));

        assertThat(schedule.first(FeedHistory.unknown(NOW).next(due), 1, NOW)).isEqualTo(due);
    }

    @RepeatedTest(20)
    void shouldNeverBeLaterThanTheIntervalAndATenthSoonerAtMost() {
        assertThat(pause(fresh(null, null, NO_WISHES), FIXED)).isBetween(Duration.ofMinutes(9),
                Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @CsvSource({
        // Four polls an article.
        "PT1H, PT10M, PT13M30S, PT15M",
        // As often as allowed.
        "PT5M, PT1M, PT4M30S, PT5M",
        // As seldom as allowed.
        "P3D, PT1H, PT108M, PT2H",
        // Busy once, silent for ten hours now.
        "PT10M, PT10H, PT67M30S, PT75M"})
    void shouldFollowTheRhythmOfTheFeed(Duration gap, Duration silent, Duration least, Duration most) {
        assertThat(pause(fresh(gap, silent, NO_WISHES), PollInterval.USUAL)).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({"PT30M, , PT30M", ", PT45M, PT45M", "PT30M, PT45M, PT45M", "P365D, , PT6H"})
    void shouldNotAskWhileAnAnswerIsGood(@Nullable Duration maxAge, @Nullable Duration timeToLive, Duration expected) {
        Wishes wishes = new Wishes(new FeedHours(timeToLive, Set.of(), Set.of()), maxAge, null, null);

        assertThat(pause(fresh(null, null, wishes), FIXED)).isEqualTo(expected);
    }

    @Test
    void shouldNotAskInHoursAndOnDaysThatTheFeedLeavesOut() {
        FeedHours hours = new FeedHours(null, IntStream.rangeClosed(12, 23).boxed().collect(Collectors.toSet()),
                Set.of(DayOfWeek.WEDNESDAY));

        assertThat(schedule.next(fresh(null, null, new Wishes(hours, null, null, null)), FIXED, NOW))
                .isEqualTo("2025-02-13T00:00:00Z");
    }

    @Test
    void shouldAskAFeedThatLeavesOutEveryDay() {
        FeedHours never = new FeedHours(null, Set.of(), EnumSet.allOf(DayOfWeek.class));

        assertThat(pause(fresh(null, null, new Wishes(never, null, null, null)), FIXED))
                .isLessThanOrEqualTo(Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @CsvSource({"1, PT18M, PT20M", "2, PT36M, PT40M", "3, PT72M, PT80M", "8, PT21H36M, PT24H",
        "2000000000, PT21H36M, PT24H"})
    void shouldDoubleThePauseWithEachFailureUpToADay(int failures, Duration least, Duration most) {
        assertThat(pause(failing(failures, null), FIXED)).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({"PT2H, PT2H, PT2H", "PT1S, PT18M, PT20M", "P400D, P1D, P1D"})
    void shouldNotComeBackBeforeTheServerWantsButWithinADay(@Nullable Duration wanted, Duration least,
            Duration most) {
        assertThat(pause(failing(1, wanted), FIXED)).isBetween(least, most);
    }
}
