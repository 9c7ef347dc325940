package dev.chappe.ingest.feed.rdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item element of RSS 1.0; null and empty for what is absent.
 *
 * @param about
 *            rdf:about, the item's address or name
 * @param full
 *            content:encoded
 * @param date
 *            dc:date
 * @param creators
 *            dc:creator
 * @param subjects
 *            dc:subject
 * @param rights
 *            dc:rights
 */
record RdfItem(@Nullable String about, @Nullable String title, @Nullable String link, @Nullable String description,
        @Nullable String full, @Nullable String date, List<String> creators, List<String> subjects,
        @Nullable String rights) {}
