package dev.chappe.ingest.article;

import dev.chappe.schemas.record.EventTime;
import java.time.Instant;

/**
 * One revision of an article: identified, dated, plain text.
 *
 * @param discoveredAt
 *            when this revision was first seen
 */
public record Article(Identity identity, Outlet outlet, Content content, Details details, PublicationTime published,
        Instant discoveredAt, ArticleFormat format) {

    /** The time that its record counts at: the publication when that is sane, else the nearest time that is. */
    public Instant eventTime() {
        return EventTime.of(published.at(), discoveredAt, discoveredAt);
    }
}
