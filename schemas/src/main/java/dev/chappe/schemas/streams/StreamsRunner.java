package dev.chappe.schemas.streams;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a Kafka Streams application running and knows how it is. */
public final class StreamsRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsRunner.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Shorter than the half minute after which whoever stops a process loses patience and kills it. */
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(15);

    private final KafkaStreams streams;
    private final Progress progress;

    private StreamsRunner(KafkaStreams streams, Progress progress) {
        this.streams = streams;
        this.progress = progress;
    }

    /**
     * Starts the application. A broker that is away is waited for.
     *
     * @param clock
     *            tells how long the work stands still
     * @throws org.apache.kafka.streams.errors.StreamsException
     *             when the application cannot be started, for instance because its state directory is locked
     */
    public static StreamsRunner start(Topology topology, Map<String, Object> configuration, Clock clock) {
        Properties properties = new Properties();
        properties.putAll(configuration);
        KafkaStreams streams = new KafkaStreams(topology, properties);
        streams.setUncaughtExceptionHandler(StreamsRunner::replace);
        try {
            streams.start();
        } catch (RuntimeException failure) {
            streams.close(Duration.ZERO);
            throw failure;
        }
        return new StreamsRunner(streams, new Progress(clock));
    }

    /** A record cannot kill a thread, it is buried; a thread dies of a lost dependency, and the next one tries again. */
    private static StreamThreadExceptionResponse replace(Throwable failure) {
        LOG.error("a stream thread stopped, another takes its place in {}", PAUSE, failure);
        LockSupport.parkNanos(PAUSE.toNanos());
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    /** The application itself, for the binding of its metrics. */
    public KafkaStreams streams() {
        return streams;
    }

    /** What is wrong for good, empty when nothing is. */
    public Optional<String> deadly() {
        KafkaStreams.State state = streams.state();
        return state == KafkaStreams.State.ERROR || state.hasStartedOrFinishedShuttingDown()
                ? Optional.of("the streams application is " + state)
                : Optional.empty();
    }

    /** Why no work is done now, empty when it is: running is not enough, it takes tasks, and progress where there is lag. */
    public Optional<String> unready() {
        KafkaStreams.State state = streams.state();
        if (state != KafkaStreams.State.RUNNING) {
            return Optional.of("the streams application is " + state);
        }
        boolean working = streams.metadataForLocalThreads().stream()
                .anyMatch(thread -> !thread.activeTasks().isEmpty());
        if (!working) {
            return Optional.of("no task is assigned to this instance");
        }
        return progress.stuck(sum("stream-thread-metrics", "process-total"),
                sum("consumer-fetch-manager-metrics", "records-lag-max"));
    }

    private double sum(String group, String name) {
        double sum = 0;
        for (Map.Entry<MetricName, ? extends Metric> metric : streams.metrics().entrySet()) {
            boolean wanted = metric.getKey().group().equals(group) && metric.getKey().name().equals(name);
            if (wanted && metric.getValue().metricValue() instanceof Double value && !value.isNaN()) {
                sum += value;
            }
        }
        return sum;
    }

    @Override
    public void close() {
        if (!streams.close(LONGEST_CLOSE)) {
            LOG.warn("the streams application did not stop within {}", LONGEST_CLOSE);
        }
    }
}
