package dev.chappe.ingest.article;

import java.util.Locale;

/** Why something that came in is no article. */
public enum RejectReason {
    /** Neither a title nor a text. */
    MISSING_TEXT,
    /** Longer than the limit. */
    TOO_LARGE,
    /** Bytes that are no UTF-8. */
    NOT_UTF8,
    /** Text that does not parse as a JSON object. */
    MALFORMED_JSON,
    /** JSON in which a field is of the wrong kind. */
    WRONG_FIELD,
    /** A document of which nothing can be read as a feed. */
    MALFORMED_FEED,
    /** A record of a web archive of which no page can be read. */
    MALFORMED_RECORD,
    /** A file that breaks off or cannot be read on. */
    UNREADABLE_FILE,
    /** An article that cannot be made a record: a bug, told in the log. */
    UNPUBLISHABLE,
    /** Refused by the broker for good. */
    REFUSED_BY_BROKER;

    /** The word for metrics, logs and dead letters. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
