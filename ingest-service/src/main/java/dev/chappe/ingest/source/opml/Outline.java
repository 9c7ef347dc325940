package dev.chappe.ingest.source.opml;

import org.jspecify.annotations.Nullable;

/**
 * A feed in a list.
 *
 * @param name
 *            as people write it, never blank
 * @param url
 *            of the feed, as written
 * @param language
 *            null when not given
 */
public record Outline(String name, String url, @Nullable String language) {}
