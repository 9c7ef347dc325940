package dev.chappe.alert.trial;

import java.util.Optional;

/** What came of reading the past. */
public sealed interface PastReading {

    /**
     * It was read.
     *
     * @param records
     *            how many events and trends were taken
     * @param cut
     *            why not all of it was, in a sentence
     */
    record Read(long records, Optional<String> cut) implements PastReading {}

    /**
     * Broker or registry does not answer.
     *
     * @param why
     *            in a sentence
     */
    record Away(String why) implements PastReading {}
}
