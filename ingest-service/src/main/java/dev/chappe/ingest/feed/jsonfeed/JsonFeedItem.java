package dev.chappe.ingest.feed.jsonfeed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of "items"; null and empty for what is absent. */
record JsonFeedItem(@Nullable String id, @Nullable String url, @Nullable String externalUrl, @Nullable String title,
        @Nullable String summary, @Nullable String contentHtml, @Nullable String contentText,
        @Nullable String datePublished, @Nullable String dateModified, List<String> authors, List<String> tags,
        @Nullable String language) {}
