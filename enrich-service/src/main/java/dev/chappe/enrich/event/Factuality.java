package dev.chappe.enrich.event;

/** How firmly an event is told. */
public enum Factuality {
    /** Told as done or officially announced. */
    ANNOUNCED,
    /** Told as officially planned for later. */
    PLANNED,
    /** Told by unnamed sources, or in a mood that leaves it open. */
    RUMOURED,
    /** Told not to be so. Never printed as an event; it lets a known event be retracted. */
    DENIED,
    /** Told as background: long past at the article's date. */
    RETROSPECTIVE
}
