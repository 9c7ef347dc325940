package dev.chappe.schemas.streams;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What an operator may change about the Kafka Streams application.
 *
 * @param brokers
 *            host:port with commas between
 * @param applicationId
 *            name of the consumer group, and beginning of the names of internal topics
 * @param stateDirectory
 *            where the state stores are
 * @param threads
 *            stream threads
 * @param standbys
 *            further copies of each state store, on other instances
 * @param guarantee
 *            what a crash may do to what is written
 * @param protocol
 *            how instances share partitions
 * @param pace
 *            how often and how patiently
 */
public record StreamsSettings(String brokers, String applicationId, Path stateDirectory, int threads, int standbys,
        Guarantee guarantee, GroupProtocol protocol, Pace pace) {

    /** What a crash may do to what is written. */
    public enum Guarantee {
        /** Nothing is lost and nothing doubled. */
        EXACTLY_ONCE,
        /** Nothing is lost; what was not committed is done again, and seen twice. */
        AT_LEAST_ONCE
    }

    /** How instances of the service share the partitions among them. */
    public enum GroupProtocol {
        /** The proven one, with standby replicas and changes of the topology. */
        CLASSIC,
        /** The broker-side one of Kafka 4.2. */
        STREAMS
    }

    /**
     * How often and how patiently.
     *
     * @param commitInterval
     *            time between transactions: latency against throughput
     * @param sessionTimeout
     *            how long an instance may be silent before its partitions go to others
     * @param heartbeatInterval
     *            how often it shows that it lives
     * @param pollInterval
     *            how long an instance may work on what it has read before its partitions go to others
     * @param transactionTimeout
     *            how long a transaction of a dead instance holds up those who read what it wrote
     */
    public record Pace(Duration commitInterval, Duration sessionTimeout, Duration heartbeatInterval,
            Duration pollInterval, Duration transactionTimeout) {}
}
