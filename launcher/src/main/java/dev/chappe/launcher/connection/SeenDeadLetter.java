package dev.chappe.launcher.connection;

import java.time.Instant;
import java.util.Map;

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
}
