package dev.chappe.enrich.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.trend.Topic.Kind;
import dev.chappe.enrich.trend.TopicFact.Subject;
import dev.chappe.enrich.trend.TrendTracker.Look;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTrackerTest {

    private static final Topic XIAOMI = new Topic(Kind.ORGANISATION, "Q1636958", "Xiaomi");
    private static final long START = 480_000;

    private final List<Trend> said = new ArrayList<>();
    private TopicHistory history = TopicHistory.of(XIAOMI, START);

    @Test
    void shouldSayNothingOfATopicWithoutSupport() {
        article(0, "Daily");
        article(1, "Herald");

        assertThat(said).isEmpty();
    }

    @Test
    void shouldNotJudgeBeforeItHasAHistory() {
        for (int i = 0; i < 5; i++) {
            article(1, "Outlet " + i);
        }

        assertThat(said.stream().map(Trend::state).distinct()).containsExactly(TrendState.WARMING_UP);
    }

    @Test
    void shouldRiseWithoutAHistoryWhenManyWriteOfIt() {
        for (int i = 0; i < 14; i++) {
            article(1, "Outlet " + i);
        }

        assertThat(states(TrendWindow.DAY)).containsExactly(TrendState.WARMING_UP, TrendState.RISING);
    }

    @Test
    void shouldRiseToAPeakAndFadeToNormalWhenNothingMoreComes() {
        for (int i = 0; i < 20; i++) {
            article(100, "Outlet " + i);
        }
        for (int hour = 101; hour < 160; hour++) {
            look(hour);
        }

        assertThat(states(TrendWindow.DAY)).containsSubsequence(TrendState.RISING, TrendState.PEAK, TrendState.FADING,
                TrendState.NORMAL).endsWith(TrendState.NORMAL);
        assertThat(states(TrendWindow.HOUR)).containsSubsequence(TrendState.PEAK, TrendState.FADING,
                TrendState.NORMAL);
        assertThat(said.getLast().counts().articles()).isZero();
    }

    @Test
    void shouldNeverBeMovedByASteadyTopic() {
        for (int hour = 0; hour < 24 * 20; hour++) {
            article(hour, "Outlet " + hour % 5);
            article(hour, "Outlet " + (hour + 1) % 5);
        }

        assertThat(said.stream().map(Trend::state).distinct()).containsExactly(TrendState.WARMING_UP,
                TrendState.NORMAL);
    }

    @Test
    void shouldCountArticlesEventsAndOriginsApart() {
        article(0, "Daily");
        article(0, "Daily");
        fact(new TopicFact(XIAOMI, Subject.EVENT, "event", ""), 0);
        article(0, "Herald");

        assertThat(said.reversed().stream().filter(trend -> trend.window() == TrendWindow.DAY).findFirst())
                .hasValueSatisfying(trend -> {
                    assertThat(trend.counts()).isEqualTo(new Trend.Counts(3, 1, 2));
                    assertThat(trend.eventIds()).containsExactly("event");
                    assertThat(trend.articleIds()).containsExactly("article 2", "article 1", "article 0");
                    assertThat(trend.start()).isEqualTo(Instant.ofEpochSecond((START - 23) * 3600));
                    assertThat(trend.end()).isEqualTo(Instant.ofEpochSecond((START + 1) * 3600));
                });
    }

    /** An event is found to be new a moment after its article is counted. */
    @Test
    void shouldTellAgainWhatWasToldBeforeItsEventsWereKnown() {
        article(7, "Daily");
        article(7, "Herald");
        article(7, "Outlet");
        said.clear();
        fact(new TopicFact(XIAOMI, Subject.EVENT, "event", ""), 7);

        assertThat(said).hasSize(TrendWindow.values().length).allSatisfy(trend -> {
            assertThat(trend.counts()).isEqualTo(new Trend.Counts(3, 1, 3));
            assertThat(trend.eventIds()).containsExactly("event");
            assertThat(trend.revision()).isEqualTo(2);
        });
    }

    /** In a replay time runs ahead of the events. */
    @Test
    void shouldTellAWindowThatIsOverAgainWhenItsEventsBecomeKnown() {
        article(7, "Daily");
        article(7, "Herald");
        article(7, "Outlet");
        said.clear();
        fact(new TopicFact(XIAOMI, Subject.EVENT, "event", ""), 7, 18);

        assertThat(said.stream().filter(trend -> trend.window() == TrendWindow.HOUR)).singleElement()
                .satisfies(trend -> {
                    assertThat(trend.counts()).isEqualTo(new Trend.Counts(3, 1, 3));
                    assertThat(trend.eventIds()).containsExactly("event");
                    assertThat(trend.start()).isEqualTo(Instant.ofEpochSecond((START + 7) * 3600));
                });
    }

    @Test
    void shouldNumberWhatItSaysOfOneWindow() {
        for (int i = 0; i < 5; i++) {
            article(7, "Outlet " + i);
        }

        assertThat(said.stream().filter(trend -> trend.window() == TrendWindow.HOUR)).extracting(Trend::revision)
                .containsExactly(1, 2, 3);
    }

    @Test
    void shouldSayNothingTwice() {
        for (int i = 0; i < 5; i++) {
            article(100, "Outlet " + i);
        }
        said.clear();
        look(100);

        assertThat(said).isEmpty();
    }

    @Test
    void shouldCountALateArticleInItsOwnHour() {
        for (int i = 0; i < 3; i++) {
            article(100, "Outlet " + i);
        }
        said.clear();
        fact(new TopicFact(XIAOMI, Subject.ARTICLE, "late", "Late"), 90, 100);

        assertThat(said).extracting(Trend::window).containsExactly(TrendWindow.DAY, TrendWindow.WEEK);
        assertThat(said).allSatisfy(trend -> assertThat(trend.counts().articles()).isEqualTo(4));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void shouldCountTheSameInAnyOrderWithinTheLateness(long seed) {
        Random chance = new Random(seed);
        List<Integer> hours = new ArrayList<>(chance.ints(60, 100, 120).boxed().toList());
        Trend.Counts counted = countsAfter(hours);
        Collections.shuffle(hours, chance);

        assertThat(countsAfter(hours)).isEqualTo(counted);
    }

    @Test
    void shouldKeepABoundedHistory() {
        for (int hour = 0; hour < 500; hour++) {
            article(hour, "Outlet " + hour);
        }

        assertThat(history.hours()).hasSizeLessThanOrEqualTo(TopicHistory.KEPT_HOURS);
        assertThat(history.hours().stream().filter(hour -> !hour.articleIds().isEmpty()).count())
                .isLessThanOrEqualTo(24);
        assertThat(history.baseline().hours()).isGreaterThan(100);
    }

    @Test
    void shouldCountWhoWroteInAWeekWhenTheHoursAreLongOver() {
        for (int day = 0; day < 5; day++) {
            article(24 * day, "Daily");
            article(24 * day, "Herald");
            article(24 * day, "Outlet " + day);
        }

        assertThat(said.stream().filter(trend -> trend.window() == TrendWindow.WEEK).reduce((one, later) -> later))
                .hasValueSatisfying(trend -> assertThat(trend.counts()).isEqualTo(new Trend.Counts(15, 0, 7)));
    }

    private static Trend.Counts countsAfter(List<Integer> hours) {
        TrendTrackerTest test = new TrendTrackerTest();
        hours.forEach(hour -> test.fact(new TopicFact(XIAOMI, Subject.ARTICLE, "a", "Outlet"), hour, 119));
        return test.said.stream().filter(trend -> trend.window() == TrendWindow.DAY)
                .reduce((one, later) -> later).orElseThrow().counts();
    }

    private void article(int hour, String voice) {
        fact(new TopicFact(XIAOMI, Subject.ARTICLE, "article " + history.hours().stream()
                .mapToLong(HourCount::articles).sum(), voice), hour);
    }

    private void fact(TopicFact fact, int hour) {
        fact(fact, hour, hour);
    }

    private void fact(TopicFact fact, int hour, int now) {
        history = history.with(fact, START + hour);
        look(now);
    }

    private void look(int hour) {
        Look look = TrendTracker.look(history, START + hour, TrendWindow::hours);
        history = look.history();
        said.addAll(look.trends());
    }

    /** The states that a window went through. */
    private List<TrendState> states(TrendWindow window) {
        List<TrendState> states = new ArrayList<>();
        said.stream().filter(trend -> trend.window() == window).map(Trend::state)
                .filter(state -> states.isEmpty() || states.getLast() != state).forEach(states::add);
        return states;
    }
}
