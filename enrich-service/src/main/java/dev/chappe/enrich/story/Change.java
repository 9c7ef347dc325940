package dev.chappe.enrich.story;

/** What a revision of an event changes. */
public enum Change {
    /** The first record of the event. */
    NEW,
    /** One more independent origin. */
    CORROBORATED,
    /** An argument filled or changed, or told more or less firmly. */
    UPDATED,
    /** Found to be another event. */
    MERGED,
    /** Denied, or told by nobody any more. */
    RETRACTED
}
