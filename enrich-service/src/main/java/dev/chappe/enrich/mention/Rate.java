package dev.chappe.enrich.mention;

/** What a figure is counted for. */
public enum Rate {
    PER_HOUR, PER_DAY, PER_WEEK, PER_MONTH, PER_QUARTER, PER_YEAR,
    /** For each piece, share, user, token... */
    PER_PIECE
}
