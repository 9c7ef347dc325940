package dev.chappe.ingest.ops;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What keeps articles from being published: told to the log now and then, and to whoever asks for health. */
public final class PublishingTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(PublishingTrouble.class);
    private static final Duration BETWEEN_WARNINGS = Duration.ofSeconds(30);

    private final String brokers;
    private final Clock clock;
    private @Nullable String brokerTrouble;
    private @Nullable String registryTrouble;
    private Instant nextWarning = Instant.MIN;

    /**
     * @param brokers
     *            the addresses tried, for the message
     */
    public PublishingTrouble(String brokers, Clock clock) {
        this.brokers = brokers;
        this.clock = clock;
    }

    public synchronized void brokerFailed(String cause) {
        brokerTrouble = "the Kafka broker at " + brokers + " takes nothing (" + cause
                + "); what was accepted waits and is tried again. Is it running, has it the topics, is"
                + " kafka.bootstrap.servers (CHAPPE_KAFKA_BOOTSTRAP_SERVERS) right?";
        warn(brokerTrouble);
    }

    /** Takes a cause that names the address and the setting. */
    public synchronized void registryFailed(String cause) {
        registryTrouble = cause + "; articles wait and are tried again";
        warn(registryTrouble);
    }

    public synchronized void brokerAnswered() {
        if (brokerTrouble != null) {
            brokerTrouble = null;
            LOG.info("the Kafka broker at {} answers again", brokers);
        }
    }

    public synchronized void registryAnswered() {
        if (registryTrouble != null) {
            registryTrouble = null;
            LOG.info("the schema registry answers again");
        }
    }

    /** What is wrong at the moment, in a sentence. */
    public synchronized Optional<String> current() {
        return Optional.ofNullable(registryTrouble == null ? brokerTrouble : registryTrouble);
    }

    private void warn(String message) {
        if (!clock.instant().isBefore(nextWarning)) {
            nextWarning = clock.instant().plus(BETWEEN_WARNINGS);
            LOG.warn(message);
        }
    }
}
