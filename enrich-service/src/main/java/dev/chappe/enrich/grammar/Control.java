package dev.chappe.enrich.grammar;

/** How real a verb makes the verb (or the noun of action) that depends on it. */
public enum Control {
    /** Meant to happen. */
    PLAN,
    /** Not to happen. */
    DENY,
    /** Told. */
    REPORT,
    /** Asked of somebody else. */
    ASK
}
