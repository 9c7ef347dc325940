package dev.chappe.enrich.article;

import dev.chappe.enrich.story.Outlet;
import dev.chappe.enrich.text.ArticleText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was published.
 *
 * @param id
 *            key on news.articles
 * @param revision
 *            hash of its content
 * @param url
 *            null when it has none
 * @param credit
 *            credit line that the source gives, null when it gives none
 * @param discoveredAt
 *            when this revision came into the system
 */
public record Article(String id, String revision, @Nullable String url, Outlet outlet, ArticleText text,
        @Nullable String credit, Instant discoveredAt) {}
