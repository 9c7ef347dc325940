package dev.chappe.launcher.deadletter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The record of a topic that a dead letter is about. One record may have several letters.
 *
 * @param topic
 *            the topic that it was read from
 * @param partition
 *            of that topic
 * @param offset
 *            in that partition
 */
record SourceRecord(String topic, int partition, long offset) {

    private static final Pattern FORM = Pattern.compile("([a-zA-Z0-9._-]+)-(\\d{1,9})@(\\d{1,18})");

    /** Reads an origin as dead letters have it, "topic-partition@offset"; empty for one that is outside of Kafka. */
    static Optional<SourceRecord> of(String origin) {
        Matcher form = FORM.matcher(origin);
        return form.matches()
                ? Optional.of(new SourceRecord(form.group(1), Integer.parseInt(form.group(2)),
                        Long.parseLong(form.group(3))))
                : Optional.empty();
    }

    /** As dead letters have it. */
    String origin() {
        return topic + "-" + partition + "@" + offset;
    }
}
