package dev.chappe.ingest.fulltext;

import java.util.Locale;

/** What became of an article whose page was wanted. */
public enum PageOutcome {
    /** It has the text of its page. */
    TAKEN,
    /** The page has no more than the feed. */
    NO_MORE,
    /** The site does not want robots there, or not as often as would be of use. */
    DISALLOWED,
    /** The page could not be fetched. */
    NOT_FETCHED,
    /** The page is none. */
    UNREADABLE;

    /** The word for metrics and logs. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
