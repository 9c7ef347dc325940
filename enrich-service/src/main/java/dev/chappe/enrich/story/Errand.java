package dev.chappe.enrich.story;

import java.time.Instant;

/** Something to be done on a shelf of stories. The errands of one shelf are done one after the other. */
public sealed interface Errand permits ArticleMentions, Errand.Merge, Errand.PassOn, Errand.TakeBack {

    /** The name of the shelf. */
    String shelf();

    /**
     * Where a story has gone that was found to be another one.
     *
     * @param eventId
     *            the other one's
     * @param shelf
     *            where that one is kept
     * @param born
     *            when that one began
     */
    record Merger(String eventId, String shelf, Instant born) {}

    /** A story of the shelf is found to be an older one, which may be on another shelf. */
    record Merge(String shelf, String eventId, Merger into) implements Errand {}

    /**
     * A mention that came to a story which was merged into one of this shelf.
     *
     * @param hops
     *            how often it was passed on before
     */
    record PassOn(String shelf, String eventId, Mention mention, Instant born, int hops) implements Errand {}

    /** What an article told of a story that was merged into one of this shelf, and tells no more. */
    record TakeBack(String shelf, String eventId, Witness edition, int hops) implements Errand {}
}
