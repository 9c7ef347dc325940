package dev.chappe.enrich.event.trace;

import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.text.Span;

/** What became of a possible event. */
public sealed interface Outcome {

    /**
     * It is an event.
     *
     * @param confidence
     *            0 to 1
     */
    record Told(Factuality factuality, double confidence) implements Outcome {}

    /**
     * Another place tells the same event, more surely.
     *
     * @param sentence
     *            that place
     */
    record Merged(Span sentence) implements Outcome {}

    /**
     * It is no event.
     *
     * @param detail
     *            the role, figure or type that the cause is about; empty when it is about none
     */
    record Dropped(Cause cause, String detail) implements Outcome {}
}
