package dev.chappe.alert.trial;

import dev.chappe.alert.subject.Subject;
import java.time.Instant;

/** Takes the revisions of events and trends as they stand on the topics: of each, one after another. */
public interface PastReader {

    /**
     * Takes a revision.
     *
     * @param time
     *            of its record
     * @return whether more is wanted
     */
    boolean take(Subject subject, Instant time);

    /**
     * Told now and then how far the reading is.
     *
     * @param of
     *            how many records there are to read, those that carry nothing too
     */
    default void progress(long read, long of) {}
}
