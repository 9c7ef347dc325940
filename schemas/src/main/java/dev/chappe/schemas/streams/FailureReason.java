package dev.chappe.schemas.streams;

import java.util.Locale;

/** Why a record could not be processed. */
public enum FailureReason {
    /** The bytes are no record of the contract. */
    UNDECODABLE,
    /** A step failed on it; a bug of ours. */
    CRASHED,
    /** What came of it cannot be written. */
    UNWRITABLE;

    /** The reason as a metric tag and in the dead letters, for instance "undecodable". */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
