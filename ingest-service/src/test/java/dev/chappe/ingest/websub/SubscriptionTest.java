package dev.chappe.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.source.FeedSource.TextFrom;
import dev.chappe.ingest.source.PollInterval;
import dev.chappe.ingest.websub.Subscription.Lease;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final Instant START = Instant.parse("2025-02-11T12:00:00Z");
    private static final URI FEED = URI.create("https://gazette.example/feed");
    private static final Subscription ASKED = Subscription.asked(
            new FeedSource(new Outlet("gazette", "La Gazette", null), FEED, null, PollInterval.USUAL, TextFrom.FEED),
            (source, pushed) -> true, URI.create("https://hub.example/"), FEED, new Subscription.Key("token", "secret"),
            START);
    private static final Subscription HELD = ASKED.leased(new Lease(START, hours(10)));

    private static Instant hours(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    @Test
    void shouldPollAsUsualUntilTheHubHasMadeSureThatWeAsked() {
        assertThat(ASKED.restsUntil(hours(0))).isEmpty();
        assertThat(ASKED.isDue(hours(0))).isFalse();
        assertThat(ASKED.isDue(hours(2))).isTrue();
    }

    @Test
    void shouldAskForAnotherLeaseWhenAFifthIsLeft() {
        assertThat(HELD.restsUntil(hours(0))).contains(hours(8));
        assertThat(HELD.isDue(hours(7))).isFalse();
        assertThat(HELD.isDue(hours(8))).isTrue();
        assertThat(HELD.askedAgain(hours(8)).isDue(hours(8))).isFalse();
        assertThat(HELD.askedAgain(hours(8)).restsUntil(hours(8))).contains(hours(10));
        assertThat(HELD.askedAgain(hours(8)).leased(new Lease(hours(8), hours(18))).restsUntil(hours(9)))
                .contains(hours(16));
    }

    @Test
    void shouldPollAsUsualWhenTheLeaseEndsOrTheHubDenies() {
        assertThat(HELD.restsUntil(hours(10))).isEmpty();
        assertThat(HELD.denied().restsUntil(hours(1))).isEmpty();
    }

    @Test
    void shouldPollAsUsualWhenAPollFindsWhatTheHubDidNotPush() {
        assertThat(HELD.polled(true, hours(1)).restsUntil(hours(1))).isEmpty();
        assertThat(HELD.polled(false, hours(1)).restsUntil(hours(1))).isPresent();
        assertThat(HELD.withPush().polled(true, hours(1)).restsUntil(hours(1))).isPresent();
        assertThat(HELD.polled(true, hours(1)).polled(false, hours(2)).restsUntil(hours(2))).isEmpty();
        assertThat(HELD.polled(true, hours(1)).withPush().restsUntil(hours(2))).isPresent();
    }
}
