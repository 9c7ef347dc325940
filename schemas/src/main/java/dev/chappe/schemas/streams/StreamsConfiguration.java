package dev.chappe.schemas.streams;

import dev.chappe.schemas.topic.TopicCatalogue;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;

/** The one place where Kafka Streams is configured. */
public final class StreamsConfiguration {

    /** Name under which the configuration carries the {@link FailureBooks}. */
    static final String FAILURE_BOOKS = "chappe.failure.books";

    /** What a partition gets in an interval of commits at full speed. */
    private static final int BATCH_BYTES = 64 << 10;
    private static final int RESTORED_AT_ONCE = 10_000;
    private static final int RESTORED_BYTES = 8 << 20;

    private StreamsConfiguration() {}

    /**
     * The configuration.
     *
     * @param books
     *            told of every record that is buried because it cannot be processed
     */
    public static Map<String, Object> of(StreamsSettings settings, FailureBooks books) {
        Map<String, Object> config = new HashMap<>();
        config.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DecodingFailures.class);
        config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, StepFailures.class);
        config.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, WritingFailures.class);
        config.put(FAILURE_BOOKS, books);
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.brokers());
        config.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory().toString());
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        config.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
        config.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, settings.protocol().name().toLowerCase(Locale.ROOT));
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, switch (settings.guarantee()) {
            case EXACTLY_ONCE -> StreamsConfig.EXACTLY_ONCE_V2;
            case AT_LEAST_ONCE -> StreamsConfig.AT_LEAST_ONCE;
        });
        config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        config.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        config.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        pace(settings, config);
        clients(config);
        return Map.copyOf(config);
    }

    private static void pace(StreamsSettings settings, Map<String, Object> config) {
        StreamsSettings.Pace pace = settings.pace();
        config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, pace.commitInterval().toMillis());
        config.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
                millis(pace.transactionTimeout()));
        config.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG),
                millis(pace.pollInterval()));
        // The newer protocol leaves both to the broker.
        if (settings.protocol() == StreamsSettings.GroupProtocol.CLASSIC) {
            config.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                    millis(pace.sessionTimeout()));
            config.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                    millis(pace.heartbeatInterval()));
        }
    }

    private static void clients(Map<String, Object> config) {
        config.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "none");
        config.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
                TopicCatalogue.LARGEST_RECORD_BYTES);
        config.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
                Integer.toString(TopicCatalogue.LARGEST_RECORD_BYTES));
        // What is restored is written to the store in pieces as large as what was read at once.
        config.put(StreamsConfig.restoreConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), RESTORED_AT_ONCE);
        config.put(StreamsConfig.restoreConsumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG),
                RESTORED_BYTES);
        // News that came in while the service was away is news.
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    }

    private static int millis(Duration time) {
        return Math.toIntExact(time.toMillis());
    }
}
