package dev.chappe.ingest.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an article says that it was published.
 *
 * @param at
 *            null unless the origin is STATED or CORRECTED; never the time of reading
 */
public record PublicationTime(@Nullable Instant at, Origin origin) {

    /** How the time is known, or why it is not. */
    public enum Origin {
        STATED, CORRECTED, ABSENT, UNREADABLE
    }

    public static final PublicationTime ABSENT = new PublicationTime(null, Origin.ABSENT);
    public static final PublicationTime UNREADABLE = new PublicationTime(null, Origin.UNREADABLE);

    public PublicationTime {
        boolean known = origin == Origin.STATED || origin == Origin.CORRECTED;
        if (known != (at != null)) {
            throw new IllegalArgumentException(origin + " with time " + at);
        }
    }

    public static PublicationTime stated(Instant at) {
        return new PublicationTime(at, Origin.STATED);
    }
}
