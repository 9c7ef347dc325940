package dev.chappe.alert.release;

import dev.chappe.alert.engine.Signal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the release of alerts writes to topics. */
public sealed interface Released {

    /**
     * An alert, for news.alerts.
     *
     * @param standing
     *            whether it is told
     * @param reason
     *            why it waits or is not told, null when it is told at once
     * @param attempts
     *            the deliveries that this record is about, empty at first
     */
    record Report(Signal signal, Standing standing, @Nullable String reason, List<Attempt> attempts)
            implements
                Released {

        public Report {
            attempts = List.copyOf(attempts);
        }
    }

    /** A delivery that was given up, for news.alert-parked. */
    record Parked(Delivery delivery) implements Released {}

    /** Whether an alert is told. */
    enum Standing {
        TOLD, SUPPRESSED
    }

    /** The end of a delivery. */
    record Attempt(String channel, Instant time, boolean delivered, String detail) {}
}
