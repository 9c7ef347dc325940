package dev.chappe.enrich.mention;

/** How a figure is to be taken. */
public enum Modifier {
    /** As it is written. */
    EXACT,
    /** About so much: "environ", "nearly". */
    APPROXIMATE,
    /** So much or more: "plus de", "at least". */
    MINIMUM,
    /** So much or less: "jusqu'à", "up to". */
    MAXIMUM
}
