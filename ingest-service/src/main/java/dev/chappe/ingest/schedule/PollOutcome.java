package dev.chappe.ingest.schedule;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How the last poll of a feed went. */
public sealed interface PollOutcome {

    /** The feed answered, with something new or without. */
    record Succeeded() implements PollOutcome {}

    /**
     * The feed could not be read.
     *
     * @param inARow
     *            failures without a success between them, this one included
     * @param retryAfter
     *            what the server asks for, null when it asks for nothing
     */
    record Failed(int inARow, @Nullable Duration retryAfter) implements PollOutcome {

        public Failed {
            if (inARow < 1) {
                throw new IllegalArgumentException("no failure: " + inARow);
            }
        }
    }
}
