package dev.chappe.enrich.trend;

import static dev.chappe.enrich.EnrichDriver.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.contract.trend.TopicTrend;
import dev.chappe.enrich.Articles;
import dev.chappe.enrich.EnrichDriver;
import dev.chappe.enrich.Told;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Factuality;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendTopologyTest {

    private static final String XIAOMI = "organisation:Q1636958";

    @TempDir
    private Path stateDirectory;
    private EnrichDriver enrich;

    @BeforeEach
    void start() {
        enrich = new EnrichDriver(stateDirectory);
    }

    @AfterEach
    void stop() {
        enrich.close();
    }

    @Test
    void shouldCountArticlesAndEventsByTopic() {
        tell("Daily", Told.chip("XRING O1").event(), NOON);
        tell("Herald", Told.chip("XRING O1").event(), NOON);
        tell("Echo", Told.chip("XRING O2").event(), NOON);

        assertThat(enrich.trends()).filteredOn(trend -> trend.getWindow().equals("P1D"))
                .filteredOn(trend -> trend.getArticles() == 3 && trend.getEvents() == 2)
                .extracting(TopicTrend::getTopic)
                .containsExactlyInAnyOrder(XIAOMI, "event-type:CHIP_LAUNCH",
                        "type-and-organisation:CHIP_LAUNCH/Q1636958");
    }

    @Test
    void shouldCountAnArticleOnceWhateverItsRevisions() {
        tell("Daily", Told.chip("XRING O1").event(), NOON);
        for (String revision : List.of("r2", "r3", "r4", "r5")) {
            enrich.tells("Told " + revision, Told.chip("XRING O1").event());
            enrich.publish(Articles.of("article of Daily", "Daily", "Told " + revision, NOON).setRevision(revision));
        }

        assertThat(enrich.trends()).isEmpty();
    }

    @Test
    void shouldNotCountBackgroundAsNews() {
        for (int i = 0; i < 5; i++) {
            tell("Outlet " + i, Told.chip("XRING O1").as(Factuality.RETROSPECTIVE).event(), NOON);
        }

        assertThat(enrich.trends()).isEmpty();
    }

    @Test
    void shouldLetATopicFadeWhenNothingMoreIsWrittenAboutIt() {
        tell("Quiet", Told.chip("XRING O1").event(), NOON.minus(Duration.ofDays(5)));
        for (int i = 0; i < 20; i++) {
            tell("Outlet " + i, Told.of("ACQUISITION").name("acquirer", "Sony").name("target", "Nintendo").event(),
                    NOON);
        }
        assertThat(last("organisation:Q41187", "P1D")).isEqualTo("PEAK");

        tell("Other", Told.chip("XRING O3").event(), NOON.plus(Duration.ofHours(30)));
        enrich.driver.advanceWallClockTime(Duration.ofSeconds(10));
        enrich.driver.advanceWallClockTime(Duration.ofSeconds(10));

        assertThat(states("organisation:Q41187", "P1D")).as("other news moves the time").containsExactly("FADING",
                "NORMAL");
    }

    @Test
    void shouldLetATopicFadeWhenNothingAtAllComesIn() {
        tell("Quiet", Told.chip("XRING O1").event(), NOON.minus(Duration.ofDays(5)));
        for (int i = 0; i < 20; i++) {
            tell("Outlet " + i, Told.of("ACQUISITION").name("acquirer", "Sony").name("target", "Nintendo").event(),
                    NOON);
        }
        enrich.trends();
        for (int minute = 0; minute < 36 * 60; minute += 10) {
            enrich.driver.advanceWallClockTime(Duration.ofMinutes(10));
        }

        assertThat(states("organisation:Q41187", "P1D")).as("then the wall clock does").containsExactly("FADING",
                "NORMAL");
    }

    @Test
    void shouldNotLetTimeGoBackWhenNewsComesLateAfterAPause() {
        tell("Quiet", Told.chip("XRING O1").event(), NOON.minus(Duration.ofDays(5)));
        for (int i = 0; i < 20; i++) {
            tell("Outlet " + i, Told.of("ACQUISITION").name("acquirer", "Sony").name("target", "Nintendo").event(),
                    NOON);
        }
        for (int minute = 0; minute < 36 * 60; minute += 10) {
            enrich.driver.advanceWallClockTime(Duration.ofMinutes(10));
        }
        enrich.trends();
        tell("Late", Told.of("ACQUISITION").name("acquirer", "Sony").name("target", "Nintendo").event(),
                NOON.plus(Duration.ofMinutes(1)));

        assertThat(states("organisation:Q41187", "P1D")).as("the peak is over").isEmpty();
    }

    private void tell(String outlet, Event event, Instant time) {
        String body = "Told by " + outlet + " at " + time;
        enrich.tells(body, event);
        enrich.publish(Articles.of("article of " + outlet, outlet, body, time));
    }

    private String last(String topic, String window) {
        return states(topic, window).getLast();
    }

    private List<String> states(String topic, String window) {
        return enrich.trends().stream()
                .filter(trend -> trend.getTopic().equals(topic) && trend.getWindow().equals(window))
                .map(trend -> trend.getState().name()).toList();
    }
}
