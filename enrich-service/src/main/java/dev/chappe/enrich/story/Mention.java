package dev.chappe.enrich.story;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Factuality;

/** An event as one article tells it, with the article. */
public record Mention(Event event, Witness witness) {

    /** Whether the article tells that it is so, however firmly. */
    boolean affirms() {
        return event.factuality() != Factuality.DENIED;
    }
}
