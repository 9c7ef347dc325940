package dev.chappe.launcher.deadletter;

import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A dead letter as it was found.
 *
 * @param partition
 *            of the topic of dead letters
 * @param offset
 *            in that partition
 * @param time
 *            of the record
 * @param headers
 *            texts by name
 * @param excerpt
 *            the first bytes as text, what cannot be shown as a dot
 */
record SeenDeadLetter(int partition, long offset, Instant time, Map<String, String> headers, String excerpt) {

    SeenDeadLetter {
        headers = Map.copyOf(headers);
    }

    /** A header, empty when it is not there. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The record that it is about, empty when that was never on a topic. */
    Optional<SourceRecord> source() {
        return SourceRecord.of(header(DeadLetterHeaders.ORIGIN));
    }

    /** Whether it is no dead letter, but says that one was replayed. */
    boolean isReceipt() {
        return header(DeadLetterHeaders.REASON).equals(DeadLetterHeaders.REPLAYED_REASON);
    }
}
