package dev.chappe.enrich.article;

import dev.chappe.schemas.record.EventTime;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/** Gives articles their {@link EventTime}, whatever timestamp their record has. */
public final class ArticleTimestampExtractor implements TimestampExtractor {

    private final Clock clock;

    public ArticleTimestampExtractor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public long extract(ConsumerRecord<Object, Object> read, long partitionTime) {
        if (read.value() instanceof ReceivedArticle(Article article, var bytes)) {
            return EventTime.of(article.text().publishedAt(), article.discoveredAt(), clock.instant()).toEpochMilli();
        }
        return Math.max(0, Math.min(read.timestamp(), clock.millis()));
    }
}
