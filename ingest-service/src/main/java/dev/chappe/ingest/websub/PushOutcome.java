package dev.chappe.ingest.websub;

import java.util.Locale;

/** What became of a push of a hub. */
public enum PushOutcome {
    /** Its articles are on their way. */
    TAKEN(202),
    /** Signed by somebody else, or not at all: ignored, which the sender is not told. */
    FORGED(202),
    /** No feed; told in the dead letters. */
    UNREADABLE(202),
    /** For a feed that is not, or no longer, subscribed to here. */
    UNKNOWN(410),
    /** Larger than feeds may be. */
    TOO_LARGE(413),
    /** Too many at a time; hubs try again. */
    BUSY(503);

    private final int status;

    PushOutcome(int status) {
        this.status = status;
    }

    /** Of HTTP. */
    int status() {
        return status;
    }

    /** The word for metrics and logs. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
