package dev.chappe.ingest.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.schedule.FeedHistory.Finds;
import dev.chappe.ingest.schedule.FeedHistory.Polls;
import dev.chappe.ingest.schedule.FeedHistory.Validators;
import dev.chappe.ingest.schedule.FeedHistory.Wishes;
import dev.chappe.ingest.schedule.FeedHistory;
import dev.chappe.ingest.schedule.FeedStatus;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.source.FeedSource.TextFrom;
import dev.chappe.ingest.source.PollInterval;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class FeedTopicsTest {

    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00Z");

    private static <T> T throughTheTopic(Serde<T> serde, T value) {
        return serde.deserializer().deserialize("", serde.serializer().serialize("", value));
    }

    @Test
    void shouldReadTheFeedThatWasWritten() {
        FeedSource plain = new FeedSource(new Outlet("gazette", "La Gazette", null),
                URI.create("https://gazette.example/feed?a=1"), null, PollInterval.USUAL, TextFrom.PAGE);
        FeedSource full = new FeedSource(new Outlet("gazette", "La Gazette", "Ada"), plain.url(), "fr",
                PollInterval.fixed(Duration.ofMinutes(7)), TextFrom.FEED);

        assertThat(throughTheTopic(FeedTopics.SOURCES, plain)).isEqualTo(plain);
        assertThat(throughTheTopic(FeedTopics.SOURCES, full)).isEqualTo(full);
    }

    @Test
    void shouldReadTheHistoryThatWasWritten() {
        FeedHistory unknown = FeedHistory.unknown(NOW);
        FeedHistory known = new FeedHistory(FeedStatus.DEAD, NOW, "HTTP 500",
                new Polls(NOW, NOW.plusSeconds(9), 12, NOW.minusSeconds(900)),
                new Finds(7, 20, 19, true, NOW.minusSeconds(60), Duration.ofMinutes(12)),
                new Validators("\"v1\"", "Tue, 11 Feb 2025 10:00:00 GMT"),
                new Wishes(new FeedHours(Duration.ofHours(1), Set.of(0, 3), Set.of(DayOfWeek.SUNDAY)),
                        Duration.ofMinutes(5), Duration.ofMinutes(1), URI.create("https://gazette.example/new")));

        assertThat(throughTheTopic(FeedTopics.HISTORIES, unknown)).isEqualTo(unknown);
        assertThat(throughTheTopic(FeedTopics.HISTORIES, known)).isEqualTo(known);
    }

    @Test
    void shouldNotTakeTheWordOfAnInstanceThatWasStoppedForNews() {
        FeedHistory stopped = polled(NOW);
        FeedHistory taken = polled(NOW.plusSeconds(30));

        assertThat(FeedTopics.later(taken, stopped)).isEqualTo(taken);
        assertThat(FeedTopics.later(stopped, taken)).isEqualTo(taken);
        assertThat(FeedTopics.later(taken, FeedHistory.unknown(NOW))).isEqualTo(taken);
        assertThat(FeedTopics.later(FeedHistory.unknown(NOW), stopped)).isEqualTo(stopped);
    }

    private static FeedHistory polled(Instant at) {
        FeedHistory unknown = FeedHistory.unknown(NOW);
        return new FeedHistory(FeedStatus.FRESH, NOW, null, new Polls(at, at.plusSeconds(60), 0, null),
                unknown.finds(), unknown.validators(), unknown.wishes());
    }

    @Test
    void shouldHaveEqualPartitionsForFeedsAndWhatIsKnownOfThem() {
        assertThat(TopicCatalogue.FEED_STATES.partitions()).isEqualTo(TopicCatalogue.FEEDS.partitions());
    }
}
