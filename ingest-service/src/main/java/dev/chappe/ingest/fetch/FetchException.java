package dev.chappe.ingest.fetch;

import java.io.IOException;

/** Carries a named failure to where the result is made; does not leave this package. */
final class FetchException extends IOException {

    private static final long serialVersionUID = 1;

    private final FetchFailure reason;

    FetchException(FetchFailure reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    FetchFailure reason() {
        return reason;
    }
}
