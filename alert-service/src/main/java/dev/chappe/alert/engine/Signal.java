package dev.chappe.alert.engine;

import dev.chappe.alert.subject.Subject;
import dev.chappe.schemas.record.Fingerprint;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule has to tell.
 *
 * @param rule
 *            set/name
 * @param state
 *            what it tells
 * @param revision
 *            1 for the first of the rule and the subject, then one more for each
 * @param firstId
 *            the event or trend that the alert was first told of: the subject, or an event that was merged into it
 * @param subject
 *            as it is now
 * @param changes
 *            what changed for the rule, one each, in words; only when updated
 * @param reason
 *            why it stands no more, null unless retracted
 * @param time
 *            when the rule noticed
 */
public record Signal(String rule, State state, int revision, String firstId, Subject subject,
        List<String> changes, @Nullable String reason, Instant time) {

    public Signal {
        changes = List.copyOf(changes);
        firstId = Objects.requireNonNullElse(firstId, subject.id()); // what an earlier release left has none
    }

    /** Of an alert that was first told of the subject itself. */
    public Signal(String rule, State state, int revision, Subject subject, List<String> changes,
            @Nullable String reason, Instant time) {
        this(rule, state, revision, subject.id(), subject, changes, reason, time);
    }

    /** What a signal tells. */
    public enum State {
        /** The event or trend meets the rule, and did not before. */
        NEW,
        /** Something that matters to the rule changed. */
        UPDATED,
        /** It stands no more. */
        RETRACTED
    }

    /** Identity over all revisions: hash of the rule and what it was first told of. */
    public String alertId() {
        return Fingerprint.of(rule, firstId);
    }
}
