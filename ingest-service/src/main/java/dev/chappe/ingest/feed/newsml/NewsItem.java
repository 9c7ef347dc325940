package dev.chappe.ingest.feed.newsml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A newsItem element; null and empty for what is absent.
 *
 * @param guid
 *            which names the item through all of its versions
 * @param address
 *            the link to the page, rel canonical or alternate
 * @param created
 *            contentCreated, else versionCreated
 * @param credit
 *            creditline, else the holder of the copyright
 * @param body
 *            with its markup
 */
record NewsItem(@Nullable String guid, @Nullable String address, @Nullable String headline, @Nullable String teaser,
        @Nullable String body, @Nullable String created, List<String> authors, List<String> subjects,
        @Nullable String credit, @Nullable String language) {}
