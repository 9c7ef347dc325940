package dev.chappe.ingest.publish;

import dev.chappe.ingest.article.Article;
import java.time.Duration;
import java.time.Instant;

/** The event time of an article's record, which a wrong publication date cannot move far. */
final class RecordTime {

    /** How long before its discovery an article may count as published. */
    static final Duration LATEST_BACKDATING = Duration.ofDays(2);

    private RecordTime() {}

    /**
     * The earlier of publication and discovery, at most {@link #LATEST_BACKDATING} before discovery. One record dated
     * far ahead would stop a Kafka Streams application for good.
     */
    static Instant of(Article article) {
        Instant discovered = article.discoveredAt();
        Instant published = article.published().at();
        if (published == null || published.isAfter(discovered)) {
            return discovered;
        }
        Instant floor = discovered.minus(LATEST_BACKDATING);
        return published.isBefore(floor) ? floor : published;
    }
}
