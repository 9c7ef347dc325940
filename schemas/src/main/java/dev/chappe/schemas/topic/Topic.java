package dev.chappe.schemas.topic;

import java.time.Duration;
import java.util.Optional;

/**
 * A topic of the contract.
 *
 * @param name
 *            name on the broker
 * @param key
 *            what the key is, in words
 * @param value
 *            what the value holds
 * @param partitions
 *            how many a cluster of normal size wants; a single broker makes fewer
 * @param retention
 *            how long a record is kept at least, empty for without limit
 * @param cleanup
 *            what happens to older records
 * @param doc
 *            what the topic is for, in a sentence
 */
public record Topic(String name, String key, Value value, int partitions, Optional<Duration> retention, Cleanup cleanup,
        String doc) {

    public Topic {
        if (partitions < 1) {
            throw new IllegalArgumentException(name + ": needs a partition");
        }
    }

    /** What happens to records after their retention. */
    public enum Cleanup {
        /** Old segments are deleted. */
        DELETE("delete"),
        /** The last record of each key is kept. */
        COMPACT("compact");

        private final String policy;

        Cleanup(String policy) {
            this.policy = policy;
        }

        /** The broker's word for it, the value of {@code cleanup.policy}. */
        public String policy() {
            return policy;
        }
    }

    /** What the values of a topic are. */
    public sealed interface Value {

        /**
         * Avro records of one type, registered under {@code <topic>-value}.
         *
         * @param record
         *            full name of the record
         */
        record One(String record) implements Value {}

        /** Avro records of several types, each registered under its full name. */
        record Several() implements Value {}

        /** Bytes as they were found. */
        record Raw() implements Value {}
    }
}
