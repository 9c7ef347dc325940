package dev.chappe.enrich.event;

/**
 * A role of an event type.
 *
 * @param name
 *            as in the contract, for instance "horizonYears"
 * @param use
 *            whether the role identifies the event, must be there, or may be
 */
public record Role(String name, RoleKind kind, Use use) {

    /** What a role is for. */
    public enum Use {
        /** Part of what makes two events the same; the event does not stand without it. */
        KEY,
        /** Part of what makes two events the same when it is there (one of several figures, a forecaster). */
        KEY_IF_PRESENT,
        /** Filled when the article says it. */
        DETAIL
    }
}
