package dev.chappe.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.PublicationTime;
import dev.chappe.schemas.record.EventTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final DiscoveryTime replay = DiscoveryTime.replay(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void shouldDiscoverThePastWhenItWasPublished() {
        assertThat(of("2025-05-19T08:00:00Z")).isEqualTo("2025-05-19T08:00:00Z");
        assertThat(of("2025-05-20T08:00:00Z")).isEqualTo("2025-05-20T08:00:00Z");
    }

    @Test
    void shouldLetArticlesComeOutOfOrderByDays() {
        of("2025-05-19T08:00:00Z");

        assertThat(of("2025-05-10T08:00:00Z")).isEqualTo("2025-05-10T08:00:00Z");
    }

    @Test
    void shouldDiscoverWhatHasNoUsableDateWithTheLatestBeforeIt() {
        of("2025-05-19T08:00:00Z");
        of("2025-05-18T08:00:00Z");

        assertThat(replay.of(PublicationTime.UNREADABLE)).isEqualTo("2025-05-19T08:00:00Z");
        assertThat(of("2099-12-31T23:59:00Z")).isEqualTo("2025-05-19T08:00:00Z");
        assertThat(of("1970-01-01T00:00:00Z")).isEqualTo("2025-05-19T08:00:00Z");
    }

    @Test
    void shouldDiscoverWhatComesBeforeAnyDateLongAgoAndNotNow() {
        assertThat(replay.of(PublicationTime.ABSENT)).isEqualTo("1970-01-17T00:00:00Z");
        assertThat(of("2099-12-31T23:59:00Z")).isEqualTo("1970-01-17T00:00:00Z");
        assertThat(of("2025-05-19T08:00:00Z")).isEqualTo("2025-05-19T08:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1965-06-01T00:00:00Z", "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z",
        "1970-01-03T00:00:00Z"})
    void shouldNotReplayBeforeTheTimesOfKafka(String published) {
        Instant discovered = of(published);

        assertThat(discovered.minus(EventTime.LATEST_BACKDATING)).isAfterOrEqualTo(Instant.EPOCH);
    }

    @Test
    void shouldDiscoverNewsNow() {
        assertThat(DiscoveryTime.live(Clock.fixed(NOW, ZoneOffset.UTC)).of(stated("2025-05-19T08:00:00Z")))
                .isEqualTo(NOW);
    }

    private Instant of(String published) {
        return replay.of(stated(published));
    }

    private static PublicationTime stated(String published) {
        return PublicationTime.stated(Instant.parse(published));
    }
}
