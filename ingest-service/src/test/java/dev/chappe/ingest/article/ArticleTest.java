package dev.chappe.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {

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
        assertThat(article(PublicationTime.stated(published)).eventTime()).isEqualTo(time);
    }

    @Test
    void shouldTakeTheTimeOfDiscoveryWhereThereIsNoOther() {
        assertThat(article(PublicationTime.ABSENT).eventTime()).isEqualTo(NOW);
        assertThat(article(PublicationTime.UNREADABLE).eventTime()).isEqualTo(NOW);
    }
}
