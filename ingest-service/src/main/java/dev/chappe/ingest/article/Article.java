package dev.chappe.ingest.article;

import java.time.Instant;

/**
 * One revision of an article: identified, dated, plain text.
 *
 * @param discoveredAt
 *            when this revision was first seen
 */
public record Article(Identity identity, Outlet outlet, Content content, Details details, PublicationTime published,
        Instant discoveredAt, ArticleFormat format) {}
