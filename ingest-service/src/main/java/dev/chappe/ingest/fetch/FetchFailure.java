package dev.chappe.ingest.fetch;

import java.util.Locale;

/** Why nothing was fetched. */
public enum FetchFailure {
    /** The host's name has no address. */
    UNKNOWN_HOST,
    /** An address of this machine or the network it stands in, which nobody allowed. */
    INSIDE,
    /** Nothing listens there, or the way is barred. */
    NO_CONNECTION,
    /** The secure connection cannot be trusted or does not come about. */
    INSECURE,
    /** Not done within the time allowed, redirects and body included. */
    TIMED_OUT,
    /** The connection broke, or what came over it is no HTTP. */
    BROKEN_OFF,
    /** More bytes than allowed, compressed or not. */
    TOO_LARGE,
    /** Led on more often than allowed. */
    TOO_MANY_REDIRECTS,
    /** Led to nowhere, to another protocol, or from a secure place to an insecure one. */
    BAD_REDIRECT,
    /** Compressed in a way that was not asked for, or damaged. */
    BAD_COMPRESSION,
    /** A picture, a film, an archive: nothing that could be a feed. */
    WRONG_CONTENT_TYPE,
    /** The server wants a password or will not say (401, 403, 407, 451). */
    FORBIDDEN,
    /** There is nothing at that address (404). */
    NOT_FOUND,
    /** There will never be anything again (410). */
    GONE,
    /** The server wants to be asked less often (429). */
    RATE_LIMITED,
    /** The server refuses the request for another reason (4xx). */
    REFUSED,
    /** The server is in trouble (5xx). */
    SERVER_ERROR,
    /** An answer that makes no sense here. */
    UNEXPECTED_STATUS;

    /** The word for metrics and logs. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FetchFailure ofStatus(int status) {
        return switch (status) {
            case 401, 403, 407, 451 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 410 -> GONE;
            case 429 -> RATE_LIMITED;
            default -> status >= 500 ? SERVER_ERROR : status >= 400 ? REFUSED : UNEXPECTED_STATUS;
        };
    }
}
