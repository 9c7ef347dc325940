package dev.chappe.enrich.story;

import dev.chappe.enrich.event.Event;
import java.util.List;

/**
 * All that one article tells for one shelf of stories. Takes the place of all that an earlier edition of the article
 * told for it, so an empty list takes back.
 *
 * @param shelf
 *            see {@link StoryRule#shelf}
 */
public record ArticleMentions(String shelf, Witness witness, Edition edition, List<Event> events)
        implements
            Errand {

    /** Whether the article was seen before. */
    public enum Edition {
        /** Never seen before. */
        FIRST,
        /** A changed text of an article seen before. */
        REVISED
    }

    public ArticleMentions {
        events = List.copyOf(events);
    }
}
