package dev.chappe.benchmarks.pipeline;

import dev.chappe.enrich.EnrichConfig;
import dev.chappe.enrich.EnrichMain;
import dev.chappe.enrich.RunningEnrich;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.launcher.output.PipelineTopics;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** enrich-service in this process: exactly once, one stream thread, the default commit interval. */
final class Service implements AutoCloseable {

    static final String APPLICATION = "chappe-enrich";

    private static final Duration MOMENT = Duration.ofMillis(20);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String STREAM_THREAD = ".*-StreamThread-\\d+";

    private final RunningEnrich running;
    private final PipelineTopics progress;
    private final Set<Long> threads;

    private Service(RunningEnrich running, PipelineTopics progress, Set<Long> threads) {
        this.running = running;
        this.progress = progress;
        this.threads = Set.copyOf(threads);
    }

    /** Starts the service; returns when it works. */
    static Service start(BrokerProcess broker, Path state) {
        EnrichConfig config = EnrichConfig.read(List.of(),
                Map.of("CHAPPE_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers(), "CHAPPE_REGISTRY_URL",
                        broker.registryUrl().toString(), "CHAPPE_ENRICH_STATE_DIR", state.toString(),
                        "CHAPPE_OPS_PORT", "0", "CHAPPE_ENRICH_APPLICATION_ID", APPLICATION,
                        // Kafka Streams does not leave its group when it stops: the next start waits for this.
                        "CHAPPE_ENRICH_SESSION_TIMEOUT", "6s", "CHAPPE_ENRICH_HEARTBEAT_INTERVAL", "900ms"),
                Map.of());
        Set<Long> before = streamThreads();
        RunningEnrich running = EnrichMain.start(config);
        while (!running.isReady()) {
            LockSupport.parkNanos(MOMENT.toNanos());
        }
        Set<Long> started = streamThreads();
        started.removeAll(before);
        return new Service(running,
                new PipelineTopics(broker.bootstrapServers(), APPLICATION), started);
    }

    /** Plays articles; returns when all that comes of them is committed. */
    Pace play(List<ArticleText> texts, ArticleTopics topics) throws InterruptedException {
        Duration processor = processorTime();
        long before = running.books().received();
        long wall = System.nanoTime();
        texts.forEach(topics::append);
        topics.flush();
        while (running.books().received() < before + texts.size() || !progress.isDrained()) {
            LockSupport.parkNanos(MOMENT.toNanos());
        }
        return new Pace(texts.size(), Duration.ofNanos(System.nanoTime() - wall), processorTime().minus(processor));
    }

    /** Processor time of its stream thread. */
    Duration processorTime() {
        return Duration.ofNanos(threads.stream().mapToLong(THREADS::getThreadCpuTime).sum());
    }

    private static Set<Long> streamThreads() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds())).filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().matches(STREAM_THREAD)).map(ThreadInfo::getThreadId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public void close() {
        progress.close();
        running.close();
    }
}
