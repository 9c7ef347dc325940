package dev.chappe.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.schedule.FeedHistory.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedJudgeTest {

    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00Z");
    private static final Validators KNOWN = new Validators("\"v1\"", null);
    private static final FeedHistory FRESH = FeedJudge.after(FeedHistory.unknown(NOW), read(2, NOW.minusSeconds(60)),
            NOW);
    private static final PollFinding REFUSED = new PollFinding.Failed("HTTP 500", null);

    private static PollFinding read(int items, Instant... dates) {
        return read(items, null, dates);
    }

    private static PollFinding read(int items, @Nullable URI movedTo, Instant... dates) {
        return new PollFinding.Read(items, items, List.of(dates), KNOWN, FeedHours.ANY, movedTo, null);
    }

    private static FeedStatus after(FeedHistory before, PollFinding finding, Duration later) {
        return FeedJudge.after(before, finding, NOW.plus(later)).status();
    }

    @Test
    void shouldBeFreshOnceItIsRead() {
        assertThat(FRESH.status()).isEqualTo(FeedStatus.FRESH);
        assertThat(FRESH.finds().articles()).isEqualTo(2);
        assertThat(FRESH.finds().latest()).isEqualTo(NOW.minusSeconds(60));
        assertThat(FRESH.validators()).isEqualTo(KNOWN);
    }

    @Test
    void shouldBeStaleWhenNothingNewCameForLong() {
        PollFinding same = new PollFinding.Unchanged(null, null);

        assertThat(after(FRESH, same, Duration.ofDays(13))).isEqualTo(FeedStatus.FRESH);
        assertThat(after(FRESH, same, Duration.ofDays(15))).isEqualTo(FeedStatus.STALE);
    }

    @Test
    void shouldHavePatienceWithFeedsThatAreSlow() {
        FeedHistory slow = FeedJudge.after(FeedHistory.unknown(NOW), read(3, NOW, NOW.minus(Duration.ofDays(25))), NOW);

        assertThat(after(slow, new PollFinding.Unchanged(null, null), Duration.ofDays(90)))
                .isEqualTo(FeedStatus.FRESH);
    }

    @Test
    void shouldBeEmptyWithoutItems() {
        assertThat(after(FRESH, read(0), Duration.ofHours(1))).isEqualTo(FeedStatus.EMPTY);
    }

    @Test
    void shouldBeUndatedOnlyWhereItHadDatesBefore() {
        assertThat(after(FRESH, read(3), Duration.ofHours(1))).isEqualTo(FeedStatus.UNDATED);
        assertThat(after(FeedHistory.unknown(NOW), read(3), Duration.ZERO)).isEqualTo(FeedStatus.FRESH);
    }

    @Test
    void shouldNameWhereItHasMovedTo() {
        URI there = URI.create("https://gazette.example/new");
        FeedHistory moved = FeedJudge.after(FRESH, read(1, there, NOW), NOW);

        assertThat(moved.status()).isEqualTo(FeedStatus.MOVED);
        assertThat(moved.message()).contains(there.toString());
    }

    @Test
    void shouldBeGoneWhenTheServerSaysSo() {
        assertThat(after(FRESH, new PollFinding.Gone("HTTP 410"), Duration.ZERO)).isEqualTo(FeedStatus.GONE);
    }

    @Test
    void shouldBeDeadAfterAWeekOfFailures() {
        FeedHistory failing = FeedJudge.after(FRESH, REFUSED, NOW);

        assertThat(failing.status()).isEqualTo(FeedStatus.FAILING);
        assertThat(failing.message()).isEqualTo("HTTP 500");
        assertThat(failing.polls().failures()).isOne();
        assertThat(failing.finds()).isEqualTo(FRESH.finds());
        assertThat(after(failing, REFUSED, Duration.ofDays(6))).isEqualTo(FeedStatus.FAILING);
        assertThat(after(failing, REFUSED, Duration.ofDays(7))).isEqualTo(FeedStatus.DEAD);
    }

    @Test
    void shouldComeBackAsItWas() {
        FeedHistory failing = FeedJudge.after(FRESH, REFUSED, NOW);
        FeedHistory back = FeedJudge.after(failing, new PollFinding.Unchanged(null, null), NOW.plusSeconds(60));

        assertThat(back.status()).isEqualTo(FeedStatus.FRESH);
        assertThat(back.since()).isEqualTo(NOW.plusSeconds(60));
        assertThat(back.polls().failures()).isZero();
    }

    @Test
    void shouldKeepSinceWhileItStaysAsItIs() {
        assertThat(FeedJudge.after(FRESH, new PollFinding.Unchanged(null, null), NOW.plusSeconds(60)).since())
                .isEqualTo(FRESH.since());
    }

    @Test
    void shouldLearnTheRhythmFromTheDatesOfTheItems() {
        Duration hour = Duration.ofHours(1);
        FeedHistory read = FeedJudge.after(FeedHistory.unknown(NOW),
                read(4, NOW, NOW.minus(hour), NOW.minus(hour.multipliedBy(2)), NOW.plus(Duration.ofDays(400))), NOW);

        assertThat(read.finds().gap()).isEqualTo(hour);
    }
}
