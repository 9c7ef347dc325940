package dev.chappe.alert.message;

import dev.chappe.alert.engine.Signal;
import java.util.List;

/**
 * Something to be delivered to one channel.
 *
 * @param id
 *            the same whenever the same is delivered again: receivers drop what they have
 * @param signals
 *            one, or those of a digest, of each alert the last
 * @param subscribers
 *            whom it is for: names or mail addresses
 * @param form
 *            alone or together
 * @param omitted
 *            how many older ones a digest had no room for
 */
public record Message(String id, List<Signal> signals, List<String> subscribers, Form form, long omitted) {

    public Message {
        signals = List.copyOf(signals);
        subscribers = List.copyOf(subscribers);
        if (signals.isEmpty()) {
            throw new IllegalArgumentException("nothing to tell");
        }
    }

    /** How signals are told. */
    public enum Form {
        /** One by itself. */
        ALERT,
        /** Several together. */
        DIGEST
    }

    /** The rule that tells. */
    public String rule() {
        return signals.getFirst().rule();
    }
}
