package dev.chappe.ingest.feed.document;

import dev.chappe.ingest.article.Content;
import dev.chappe.ingest.article.Details;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed, whatever the format, as it was written.
 *
 * @param nativeId
 *            null when the item gives none, as every other nullable component
 * @param link
 *            may be relative
 * @param content
 *            plain text or HTML; the teaser is the body where the feed carries no more
 * @param published
 *            as written
 */
public record FeedItem(@Nullable String nativeId, @Nullable String link, Content content, Details details,
        @Nullable String published) {

    /**
     * Title, summary and body of what formats offer: the full text is the body and the teaser its summary; a teaser
     * alone is all the body there is.
     */
    public static Content content(@Nullable String title, @Nullable String teaser, @Nullable String full) {
        String named = title == null ? "" : title;
        if (full == null || full.isBlank()) {
            return new Content(named, null, teaser == null ? "" : teaser);
        }
        return new Content(named, full.equals(teaser) ? null : teaser, full);
    }
}
