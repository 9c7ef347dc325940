package dev.chappe.enrich.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record of an event's life: what its topics carry.
 *
 * @param revision
 *            1 for the first
 * @param mergedInto
 *            the event that it was found to be, only when merged
 * @param cause
 *            when the article that caused it came into the system
 */
public record StoryRevision(String eventId, String type, Change change, int revision, @Nullable String mergedInto,
        Instant cause, Account account) {}
