package dev.chappe.launcher.faults;

import dev.chappe.launcher.output.PipelineTopics;
import dev.chappe.launcher.registry.RegistryServer;
import dev.chappe.schemas.ops.RunningParts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Where a run takes place: a broker, a registry, and two instances of enrich-service that share the partitions. */
final class Stage implements AutoCloseable {

    static final int PARTITIONS = 4;
    private static final int INSTANCES = 2;
    private static final String APPLICATION = "chappe-enrich";
    private static final String HISTORIES = APPLICATION + "-topic-histories-changelog";
    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Play play;
    private final RunningParts parts = new RunningParts();
    private final ServiceProcess broker;
    private final String bootstrapServers;
    private final RunTopics topics;
    private final List<ServiceProcess> instances = new ArrayList<>();
    private final URI registryUrl;
    private RegistryServer registry;
    private int played;

    /**
     * What is played on a stage.
     *
     * @param folder
     *            takes everything that is written
     * @param begin
     *            when the first article is discovered
     * @param guarantee
     *            value of the setting "enrich.guarantee"
     */
    record Play(Path folder, List<PlayedRecord> records, Instant begin, String guarantee) {}

    private Stage(Play play, ServiceProcess broker, String bootstrapServers, RegistryServer registry) {
        this.play = play;
        this.broker = parts.add(broker);
        this.registry = registry;
        this.registryUrl = registry.url();
        this.bootstrapServers = bootstrapServers;
        this.topics = parts.add(new RunTopics(bootstrapServers, PARTITIONS, new PlayedRecordMapper(play.begin())));
        for (int i = 0; i < INSTANCES; i++) {
            instances.add(parts.add(instance(i, play.folder().resolve("state" + i), List.of())));
        }
    }

    static Stage set(Play play) {
        ServiceProcess broker = new ServiceProcess(List.of(), Map.of(), play.folder().resolve("broker.log"), "broker",
                "--data", play.folder().resolve("broker").toString(), "--partitions", Integer.toString(PARTITIONS));
        broker.start();
        String servers = broker.awaitLine("CHAPPE_KAFKA_BOOTSTRAP_SERVERS=");
        return new Stage(play, broker, servers, RegistryServer.start(0));
    }

    /** An instance of the service, not started yet, in place of the one of that number. */
    ServiceProcess instance(int number, Path state, List<String> before) {
        Map<String, String> settings = new HashMap<>(Map.of("CHAPPE_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers,
                "CHAPPE_REGISTRY_URL", registryUrl.toString(), "CHAPPE_ENRICH_STATE_DIR", state.toString(),
                "CHAPPE_OPS_PORT", "0", "CHAPPE_ENRICH_GUARANTEE", play.guarantee(), "CHAPPE_ENRICH_SESSION_TIMEOUT",
                "6s",
                "CHAPPE_ENRICH_HEARTBEAT_INTERVAL", "900ms", "CHAPPE_ENRICH_POLL_INTERVAL", "10s",
                "CHAPPE_ENRICH_TRANSACTION_TIMEOUT", "5s"));
        // So long that whatever fails finds much that is written and not committed.
        settings.put("CHAPPE_ENRICH_COMMIT_INTERVAL", play.guarantee().equals("exactly-once") ? "1s" : "3s");
        return new ServiceProcess(before, settings, play.folder().resolve("enrich" + number + ".log"), "enrich");
    }

    ServiceProcess instance(int number) {
        return instances.get(number);
    }

    Path folder() {
        return play.folder();
    }

    /** Starts the instances, and plays what comes before anything fails. */
    void begin() throws InterruptedException {
        instances.forEach(ServiceProcess::start);
        for (List<PlayedRecord> prelude : PlayedRecords.preludes()) {
            topics.play(prelude);
            awaitDrained();
        }
    }

    /** Plays the next part of the records. */
    void play(double part) {
        topics.play(next(part));
    }

    private List<PlayedRecord> next(double part) {
        int from = played;
        played = Math.min(play.records().size(), from + (int) Math.ceil(play.records().size() * part));
        return play.records().subList(from, played);
    }

    /** kill -9 of the broker, and its restart over what it wrote. */
    void restartBroker() throws InterruptedException {
        broker.kill();
        broker.start();
    }

    void stopRegistry() {
        registry.close();
    }

    /** Where it was before: that is where the instances ask for it. */
    void startRegistry() {
        registry = RegistryServer.start(registryUrl.getPort());
    }

    /**
     * Plays the next part of the records, and waits until some of what comes of it is written. What is written is not
     * committed yet as long as a commit takes to come: whoever waited for the commit would strike just after it.
     *
     * @param share
     *            from 0, the first event, to 1, most of them
     */
    void playUntilWritten(double part, double share) {
        topics.playUntilWritten(next(part), share);
    }

    /** Plays the rest, and waits until all that came of it is committed. */
    void finish() throws InterruptedException {
        play(1);
        awaitDrained();
    }

    private void awaitDrained() throws InterruptedException {
        topics.flush();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (PipelineTopics pipeline = new PipelineTopics(bootstrapServers, APPLICATION)) {
            while (!pipeline.isDrained()) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            pipeline.waiting() + " records are not processed after " + PATIENCE);
                }
                TimeUnit.MILLISECONDS.sleep(MOMENT.toMillis());
            }
        }
    }

    Outcome outcome() {
        return topics.outcome(HISTORIES);
    }

    @Override
    public void close() {
        parts.close();
        registry.close();
    }
}
