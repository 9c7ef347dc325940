package dev.chappe.ingest.schedule;

import java.util.Locale;

/** How a feed is, in the words of those who keep lists of feeds. */
public enum FeedStatus {
    /** Not polled yet. */
    NEW,
    /** It answers, and something new came not long ago. */
    FRESH,
    /** It answers, but nothing new came for much longer than usual. */
    STALE,
    /** It answers, but has no items. */
    EMPTY,
    /** It answers, but its items, which had dates, have none any more. */
    UNDATED,
    /** It has moved for good, and is read at its new address; the list should name that. */
    MOVED,
    /** It could not be read the last time. */
    FAILING,
    /** It could not be read for a week. */
    DEAD,
    /** The server says that it will never be there again (410). */
    GONE;

    /** The word for metrics and logs. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
