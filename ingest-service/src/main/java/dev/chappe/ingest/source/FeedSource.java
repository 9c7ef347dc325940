package dev.chappe.ingest.source;

import dev.chappe.ingest.article.Outlet;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A feed to poll.
 *
 * @param outlet
 *            whose articles it carries; its id is the feed's
 * @param url
 *            http or https
 * @param language
 *            BCP 47 tag of articles that declare none, null when not configured
 * @param interval
 *            between two polls when all is well; the rhythm of the feed decides within it
 * @param text
 *            where the words of its articles come from
 */
public record FeedSource(Outlet outlet, URI url, @Nullable String language, PollInterval interval, TextFrom text) {

    /** Where the words of a feed's articles come from. */
    public enum TextFrom {
        /** The feed itself. */
        FEED,
        /** The article's page, where the feed has no more than a teaser. */
        PAGE
    }

    /** Identifies the feed in the list, in logs and in dead letters. */
    public String id() {
        return outlet.id();
    }
}
