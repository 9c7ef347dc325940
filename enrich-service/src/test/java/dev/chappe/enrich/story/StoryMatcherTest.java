package dev.chappe.enrich.story;

import static dev.chappe.enrich.story.NewsDesk.MORNING;
import static dev.chappe.enrich.story.NewsDesk.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.Told;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Factuality;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryMatcherTest {

    private final StoryMatcher matcher = new StoryMatcher(RULES);

    @Test
    void shouldMatchWithinTheWindowOfTheTypeOnly() {
        Event rating = Told.of("ANALYST_RATING").name("analyst", "JPMorgan").name("subject", "Intel")
                .text("to", "NEUTRAL").event();

        assertThat(matches(rating, rating, Duration.ofDays(14))).isTrue();
        assertThat(matches(rating, rating, Duration.ofDays(-14))).isTrue();
        assertThat(matches(rating, rating, Duration.ofDays(15))).isFalse();
    }

    @Test
    void shouldLetBackgroundReachFurtherBack() {
        Event chip = Told.chip("XRING O1").event();
        Event recalled = Told.chip("XRING O1").as(Factuality.RETROSPECTIVE).event();

        assertThat(matches(recalled, chip, Duration.ofDays(300))).isTrue();
        assertThat(matches(recalled, chip, Duration.ofDays(-300))).as("nobody recalls the future").isFalse();
        assertThat(matches(recalled, chip, Duration.ofDays(500))).isFalse();
    }

    @Test
    void shouldKeepVersionsOfASystemApart() {
        Event without = Told.of("OS_RELEASE").name("company", "Apple").name("os", "iOS").event();
        Event one = Told.of("OS_RELEASE").name("company", "Apple").name("os", "iOS").text("version", "18.1").event();
        Event two = Told.of("OS_RELEASE").name("company", "Apple").name("os", "iOS").text("version", "18.2").event();

        assertThat(matches(one, two, Duration.ZERO)).isFalse();
        assertThat(matches(one, without, Duration.ZERO)).isTrue();
    }

    @Test
    void shouldAskForACommonFigureOfForecasts() {
        Event growth = forecast().figure("growthPct", "15").event();
        Event size = forecast().amount("amount", "46E9", "USD").event();
        Event both = forecast().figure("growthPct", "15").amount("amount", "46E9", "USD").event();

        assertThat(matches(growth, size, Duration.ZERO)).isFalse();
        assertThat(matches(growth, both, Duration.ZERO)).isTrue();
        assertThat(matches(size, both, Duration.ZERO)).isTrue();
        assertThat(matches(forecast().figure("growthPct", "13").amount("amount", "46E9", "USD").event(), both,
                Duration.ZERO)).as("another growth is another forecast").isFalse();
    }

    @Test
    void shouldTakeTheNearestInTime() {
        Event chip = Told.chip("XRING O1").event();
        Candidate near = candidate(chip, MORNING, "near");
        Candidate far = candidate(chip, MORNING.minus(Duration.ofDays(20)), "far");

        assertThat(matcher.find(chip, MORNING.plus(Duration.ofDays(1)), List.of(far, near))).contains(near);
    }

    private static Told forecast() {
        return Told.of("MARKET_FORECAST").name("forecaster", "Canalys").text("market", "cloud services")
                .figure("horizonYear", "2025");
    }

    private boolean matches(Event event, Event known, Duration later) {
        return matcher.find(event, MORNING.plus(later), List.of(candidate(known, MORNING, "known"))).isPresent();
    }

    private static Candidate candidate(Event event, Instant time, String id) {
        return new Candidate(id, RULES.of(event.type()).identifying(event.roles()), time, time);
    }
}
