package dev.chappe.alert.release;

import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.message.Message;
import dev.chappe.schemas.record.Fingerprint;
import java.time.Instant;
import java.util.List;

/**
 * A message that is to reach a channel.
 *
 * @param channel
 *            set/name
 * @param message
 *            what it says; its id is that of the delivery
 * @param through
 *            the last number of the backlog that a digest covers, -1 when it is none
 * @param progress
 *            how far it has come
 */
public record Delivery(String channel, Message message, long through, Progress progress) {

    private static final long NO_DIGEST = -1;

    /**
     * How far a delivery has come.
     *
     * @param attempts
     *            that have failed
     * @param created
     *            when the first was due
     * @param due
     *            when the next is
     * @param detail
     *            what the last one came to, empty before the first
     */
    public record Progress(int attempts, Instant created, Instant due, String detail) {

        static Progress begin(Instant now) {
            return new Progress(0, now, now, "");
        }
    }

    /** An alert by itself. What is told again has the same id again. */
    static Delivery alert(Signal signal, String channel, List<String> subscribers, Instant now) {
        String id = Fingerprint.of(signal.alertId(), Integer.toString(signal.revision()), channel);
        return new Delivery(channel, new Message(id, List.of(signal), subscribers, Message.Form.ALERT, 0), NO_DIGEST,
                Progress.begin(now));
    }

    String id() {
        return message.id();
    }

    Delivery failed(Instant next, String detail) {
        return new Delivery(channel, message, through,
                new Progress(progress.attempts() + 1, progress.created(), next, detail));
    }

    /** The same, as if it had not been tried. */
    public Delivery again(Instant now) {
        return new Delivery(channel, message, through, Progress.begin(now));
    }
}
