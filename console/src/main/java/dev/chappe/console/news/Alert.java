package dev.chappe.console.news;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people were told, or not.
 *
 * @param state
 *            in capitals
 * @param eventId
 *            null when it is about a trend
 * @param topic
 *            null when it is about an event
 * @param window
 *            length of the topic's window, ISO 8601, null for an event
 * @param quotes
 *            the words that prove it
 * @param reason
 *            why it was held back or retracted, null otherwise
 */
public record Alert(String id, String rule, String state, int revision, @Nullable String eventId,
        @Nullable String topic, @Nullable String window, String message, List<Quote> quotes, @Nullable String reason,
        Instant raisedAt, List<Attempt> attempts) implements News {

    public Alert {
        quotes = List.copyOf(quotes);
        attempts = List.copyOf(attempts);
    }

    /**
     * An attempt to deliver it.
     *
     * @param detail
     *            what the receiver answered, null when nothing
     */
    public record Attempt(String channel, Instant time, boolean delivered, @Nullable String detail) {}
}
