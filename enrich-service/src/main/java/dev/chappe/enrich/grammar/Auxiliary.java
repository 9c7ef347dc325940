package dev.chappe.enrich.grammar;

/** What a verb does to the verb that follows it. */
public enum Auxiliary {
    /** have: it is done. */
    PERFECT,
    /** be: it is done to the subject. */
    PASSIVE,
    /** could: it is left open. */
    MODAL,
    /** should: it is thought so. */
    EXPECTED,
    /** will: it lies ahead. */
    FUTURE,
    /** "vient de": just done. */
    RECENT
}
