package dev.chappe.enrich.event;

/** What the value of a role is, and so how two values are compared. */
public enum RoleKind {
    /** An organisation, person or place. */
    NAME,
    /** A product, chip, model or system: its numbers must agree. */
    THING,
    /** Several names. */
    NAMES,
    /** Money. */
    AMOUNT,
    /** A percentage. */
    PERCENT,
    /** A quantity, equal within half a percent. */
    NUMBER,
    /** A year, rank or number of cores, equal exactly. */
    COUNT,
    /** A word of a closed list, or a version. */
    WORD,
    /** A description of a market or a purpose. */
    MARKET,
    /** A period: 2024, 2024-Q4, 2024-H1 or 2024-11. */
    PERIOD
}
