package dev.chappe.ingest.feed.sitemap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A url element; null and empty for what is absent.
 *
 * @param title
 *            of the news extension, as the next three
 */
record SitemapEntry(@Nullable String location, @Nullable String title,
        @Nullable String published, @Nullable String language, List<String> keywords) {}
