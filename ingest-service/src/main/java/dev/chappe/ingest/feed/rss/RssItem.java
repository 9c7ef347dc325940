package dev.chappe.ingest.feed.rss;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item element and what the usual extensions put in it; null and empty for what is absent.
 *
 * @param originalLink
 *            where a link service leads in the end (feedburner:origLink)
 * @param atomLink
 *            atom:link
 * @param title
 *            of the item, or of what it shows
 * @param description
 *            the teaser, or what podcasts and media say of the item where there is none
 * @param full
 *            content:encoded, or the text in another of its forms
 * @param date
 *            of Dublin Core, or what Atom calls published
 * @param creators
 *            dc:creator, or the author of Dublin Core or of a podcast
 * @param subjects
 *            dc:subject
 * @param rights
 *            dc:rights or copyright
 */
record RssItem(@Nullable String title, @Nullable String link, @Nullable String originalLink, @Nullable String atomLink,
        @Nullable Guid guid, @Nullable String description, @Nullable String full, @Nullable String pubDate,
        @Nullable String date, List<String> authors, List<String> creators, List<String> categories,
        List<String> subjects, @Nullable String rights) {

    /**
     * What the feed calls the item.
     *
     * @param permanentLink
     *            whether it is the item's address too; yes unless the feed denies it
     */
    record Guid(String value, boolean permanentLink) {}
}
