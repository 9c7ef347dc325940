package dev.chappe.ingest.feed;

import java.util.Locale;

/** What can be wrong with a feed that is read all the same. */
public enum FeedFault {
    /** Its bytes are not in the encoding it names. */
    WRONG_ENCODING,
    /** It has more items than are read; the first were read. */
    TOO_MANY_ITEMS;

    /** The word for metrics and logs. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
