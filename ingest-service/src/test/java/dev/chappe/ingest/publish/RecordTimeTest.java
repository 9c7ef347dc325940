package dev.chappe.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.Content;
import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.article.Identity;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.article.PublicationTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTimeTest {

    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00Z");

    private static Article article(PublicationTime published) {
        return new Article(new Identity("0", "0", null, null), new Outlet("a", "A", null), new Content("t", null, ""),
                Details.NONE, published, NOW, ArticleFormat.RSS);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-11T11:59:59Z, 2025-02-11T11:59:59Z", "2025-02-09T12:00:00Z, 2025-02-09T12:00:00Z",
        "2025-02-09T11:59:59Z, 2025-02-09T12:00:00Z", "1970-01-01T00:00:00Z, 2025-02-09T12:00:00Z",
        "2025-02-11T12:00:01Z, 2025-02-11T12:00:00Z", "2100-01-01T00:00:00Z, 2025-02-11T12:00:00Z"})
    void shouldKeepEventTimeWithinTwoDaysBeforeDiscovery(Instant published, Instant time) {
        assertThat(RecordTime.of(article(PublicationTime.stated(published)))).isEqualTo(time);
    }

    @Test
    void shouldTakeTheTimeOfDiscoveryWhereThereIsNoOther() {
        assertThat(RecordTime.of(article(PublicationTime.ABSENT))).isEqualTo(NOW);
        assertThat(RecordTime.of(article(PublicationTime.UNREADABLE))).isEqualTo(NOW);
    }

    @Test
    void shouldReplayInTheTimeOfPublicationAndNotLetUndatedArticlesMoveItOn() {
        DiscoveryTime replay = DiscoveryTime.replay(Clock.fixed(NOW, ZoneOffset.UTC));
        Instant first = Instant.parse("2023-03-01T00:00:00Z");
        Instant earlier = Instant.parse("2023-02-20T00:00:00Z");

        assertThat(replay.of(PublicationTime.ABSENT)).isBefore(earlier);
        assertThat(replay.of(PublicationTime.stated(first))).isEqualTo(first);
        assertThat(replay.of(PublicationTime.stated(earlier))).isEqualTo(earlier);
        assertThat(replay.of(PublicationTime.ABSENT)).isEqualTo(first);
        assertThat(replay.of(PublicationTime.stated(NOW.plusSeconds(1)))).isEqualTo(first);
    }
}
