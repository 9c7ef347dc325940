package dev.chappe.ingest.poll;

import dev.chappe.ingest.schedule.PollOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a feed from its last poll.
 *
 * @param outcome
 *            how it went
 * @param etag
 *            of the last document that could be read, null when it had none
 * @param lastModified
 *            of the last document that could be read, null when it had none
 */
record FeedState(PollOutcome outcome, @Nullable String etag, @Nullable String lastModified) {

    static final FeedState NEW = new FeedState(new PollOutcome.Succeeded(), null, null);

    int failuresInARow() {
        return switch (outcome) {
            case PollOutcome.Succeeded succeeded -> 0;
            case PollOutcome.Failed failed -> failed.inARow();
        };
    }
}
