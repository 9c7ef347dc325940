package dev.chappe.ingest;

import dev.chappe.ingest.article.ArticleCleaner;
import dev.chappe.ingest.jsonl.ArticleLines;
import dev.chappe.ingest.jsonl.ArticlePlayer;
import dev.chappe.ingest.ops.IntakeBooks;
import dev.chappe.ingest.ops.PublishingTrouble;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.ArticleProducer;
import dev.chappe.ingest.publish.ArticleSerde;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.publish.KafkaOutbox;
import dev.chappe.schemas.ops.HealthCheck;
import dev.chappe.schemas.ops.OpsServer;
import dev.chappe.schemas.registry.HttpSchemaRegistry;
import dev.chappe.schemas.registry.RegistryUnavailableException;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.topic.TopicCatalogue;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;

/** Wires ingest-service together. Everything that runs is started here, and stopped in the reverse order. */
public final class IngestMain {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private IngestMain() {}

    /**
     * Starts the service. A broker or a registry that is away is no error: what comes in waits for it.
     *
     * @throws dev.chappe.schemas.registry.SchemaRefusedException
     *             when the registry has another, incompatible schema of articles
     * @throws IllegalStateException
     *             when a port is taken
     */
    public static RunningIngest start(IngestConfig config) {
        Clock clock = Clock.systemUTC();
        Lifecycle lifecycle = new Lifecycle();
        try {
            PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            lifecycle.add(meters::close);
            String brokers = config.get(SharedSettings.BOOTSTRAP_SERVERS);
            PublishingTrouble trouble = new PublishingTrouble(brokers, clock);
            lifecycle.add(OpsServer.start(
                    new InetSocketAddress(config.get(SharedSettings.OPS_HOST), config.get(SharedSettings.OPS_PORT)),
                    new OpsServer.Telling(meters, List.of(), List.of(new HealthCheck("publish", trouble::current)))));

            HttpSchemaRegistry registry = lifecycle
                    .add(new HttpSchemaRegistry(config.get(SharedSettings.REGISTRY_URL)));
            AvroSerdes serdes = new AvroSerdes(SchemaCatalogue.load(), registry);
            register(serdes, trouble);
            KafkaProducer<byte[], byte[]> producer = ArticleProducer.connect(brokers);
            lifecycle.add(new KafkaClientMetrics(producer)).bindTo(meters);
            KafkaOutbox outbox = lifecycle
                    .add(new KafkaOutbox(producer, new ArticleSerde(serdes), trouble, RETRY_AFTER));

            IntakeBooks books = new IntakeBooks(meters);
            ArticleIntake intake = new ArticleIntake(new ArticleCleaner(config.get(IngestConfig.ARTICLE_BYTES)), outbox,
                    books, config.get(IngestConfig.REMEMBERED));
            RunningIngest running = new RunningIngest(intake, books, outbox, lifecycle);
            config.articles().ifPresent(path -> lifecycle.add(new BackgroundPlaying(
                    new ArticlePlayer(intake, discovery(config, clock), ArticleLines.LONGEST_LINE), path)));
            return running;
        } catch (RuntimeException e) {
            lifecycle.close();
            throw e;
        }
    }

    private static DiscoveryTime discovery(IngestConfig config, Clock clock) {
        return switch (config.get(IngestConfig.PLAYING)) {
            case LIVE -> DiscoveryTime.live(clock);
            case REPLAY -> DiscoveryTime.replay(clock);
        };
    }

    /** A registry that refuses the schema is noticed at start; one that is away is waited for at the first article. */
    private static void register(AvroSerdes serdes, PublishingTrouble trouble) {
        try {
            serdes.register(List.of(TopicCatalogue.ARTICLES));
        } catch (RegistryUnavailableException e) {
            trouble.registryFailed(String.valueOf(e.getMessage()));
        }
    }
}
