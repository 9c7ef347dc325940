package dev.chappe.enrich.story;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Factuality;
import java.time.Instant;
import java.util.Comparator;

/** An event as one article tells it, with the article. */
public record Mention(Event event, Witness witness) {

    /** The earliest first; at one time in the order of their articles' ids. */
    static final Comparator<Mention> BY_TIME = Comparator.<Mention, Instant>comparing(mention -> mention.witness.time())
            .thenComparing(mention -> mention.witness.articleId());

    /** Whether the article tells that it is so, however firmly. */
    boolean affirms() {
        return event.factuality() != Factuality.DENIED;
    }
}
