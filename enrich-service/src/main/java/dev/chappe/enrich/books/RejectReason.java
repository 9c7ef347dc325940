package dev.chappe.enrich.books;

import java.util.Locale;

/** Why an article or an event went no further. */
public enum RejectReason {
    /** The bytes are no record of the contract. */
    UNDECODABLE,
    /** The article has neither title nor text. */
    EMPTY,
    /** A step failed on it; a bug of ours. */
    CRASHED,
    /** The event's quote is not the text at its offsets. */
    FALSE_EVIDENCE,
    /** The event lacks a role that its type needs, or is of a type that there is not. */
    INCOMPLETE_EVENT,
    /** The event's words are so many that they cannot be what proves it. */
    OVERLONG_EVENT,
    /** What came of it cannot be written. */
    UNWRITABLE;

    /** The reason as a metric tag and in the dead letters, for instance "false_evidence". */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
