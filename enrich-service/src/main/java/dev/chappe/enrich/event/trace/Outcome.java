package dev.chappe.enrich.event.trace;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.text.Span;
import java.util.List;

/** What became of a possible event. */
public sealed interface Outcome {

    /**
     * It is an event.
     *
     * @param signs
     *            what its confidence rests on
     */
    record Told(Event event, List<Sign> signs) implements Outcome {
        public Told {
            signs = List.copyOf(signs);
        }
    }

    /**
     * It would be an event if it were more likely to be right.
     *
     * @param least
     *            confidence of an event
     * @param signs
     *            what its own rests on
     */
    record Unlikely(Event event, double least, List<Sign> signs) implements Outcome {
        public Unlikely {
            signs = List.copyOf(signs);
        }
    }

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
