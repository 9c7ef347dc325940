package dev.chappe.ingest.feed.nitf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An nitf element; null and empty for what is absent.
 *
 * @param id
 *            doc-id
 * @param address
 *            where the document can be had (doc-id of the form of an address, or series of it)
 * @param headline
 *            hl1, else title
 * @param teaser
 *            abstract
 * @param body
 *            body.content, with its markup
 * @param issued
 *            date.issue, else date.release, else the dateline
 * @param holder
 *            doc.copyright or distributor
 */
record NitfArticle(@Nullable String id, @Nullable String address, @Nullable String headline, @Nullable String teaser,
        @Nullable String body, @Nullable String issued, List<String> bylines, List<String> keywords,
        @Nullable String holder, @Nullable String language) {}
