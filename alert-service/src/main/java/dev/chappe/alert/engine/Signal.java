package dev.chappe.alert.engine;

import dev.chappe.alert.subject.Subject;
import dev.chappe.schemas.record.Fingerprint;
import java.time.Instant;
import java.util.List;
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
 * @param subject
 *            as it is now
 * @param changes
 *            what changed for the rule, one each, in words; only when updated
 * @param reason
 *            why it stands no more, null unless retracted
 * @param time
 *            when the rule noticed
 */
public record Signal(String rule, State state, int revision, Subject subject, List<String> changes,
        @Nullable String reason, Instant time) {

    public Signal {
        changes = List.copyOf(changes);
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

    /** Identity over all revisions: hash of the rule and the subject. */
    public String alertId() {
        return Fingerprint.of(rule, subject.id());
    }
}
