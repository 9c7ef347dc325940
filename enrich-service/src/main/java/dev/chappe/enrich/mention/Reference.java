package dev.chappe.enrich.mention;

/** Whether a text gives a time itself or counts from its own date. */
public enum Reference {
    ABSOLUTE,
    /** Counted from the publication: "yesterday", "le 22 mai", "last year". */
    RELATIVE
}
