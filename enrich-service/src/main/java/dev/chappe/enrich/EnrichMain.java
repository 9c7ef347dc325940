package dev.chappe.enrich;

import dev.chappe.enrich.books.Books;
import dev.chappe.enrich.deadletter.ArticleFailures;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.story.Versions;
import dev.chappe.schemas.ops.HealthCheck;
import dev.chappe.schemas.ops.OpsServer;
import dev.chappe.schemas.ops.RunningParts;
import dev.chappe.schemas.registry.HttpSchemaRegistry;
import dev.chappe.schemas.registry.RegistryUnavailableException;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.streams.StreamsConfiguration;
import dev.chappe.schemas.streams.StreamsRunner;
import dev.chappe.schemas.topic.TopicCatalogue;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires enrich-service together. Everything that runs is started here, and stopped in the reverse order. */
public final class EnrichMain {

    private static final Logger LOG = LoggerFactory.getLogger(EnrichMain.class);
    private static final Duration METRICS_REFRESH = Duration.ofSeconds(5);
    private static final Versions VERSIONS = new Versions("1", "1");

    private EnrichMain() {}

    /**
     * Starts the service. A broker or a registry that is away is waited for; the topics must exist.
     *
     * @throws dev.chappe.schemas.settings.SettingsException
     *             when a file with a type of a user's own has faults
     * @throws dev.chappe.schemas.registry.SchemaRefusedException
     *             when the registry has another, incompatible schema of ours
     * @throws IllegalStateException
     *             when a port is taken
     */
    public static RunningEnrich start(EnrichConfig config) {
        RunningParts running = new RunningParts();
        try {
            PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            running.add(meters::close);
            HttpSchemaRegistry registry = running
                    .add(new HttpSchemaRegistry(config.get(SharedSettings.REGISTRY_URL)));
            AvroSerdes serdes = new AvroSerdes(SchemaCatalogue.load(), registry);
            List<OwnType> ownTypes = config.ownTypes();
            register(serdes, ownTypes);

            Books books = new Books(meters);
            Map<String, Object> streamsConfig = configuration(config, books);
            Clock clock = Clock.systemUTC();
            EnrichTopology.Parts parts = new EnrichTopology.Parts(serdes, EventExtractor.with(ownTypes)::extract,
                    StoryRules.of(Taxonomy.standard().types(), ownTypes), VERSIONS, books, clock);
            Topology topology = new EnrichTopology(parts).build(new StreamsConfig(streamsConfig));
            StreamsRunner streams = running.add(StreamsRunner.start(topology, streamsConfig, clock));
            bind(streams, meters, running);
            OpsServer ops = running.add(OpsServer.start(
                    new InetSocketAddress(config.get(SharedSettings.OPS_HOST), config.get(SharedSettings.OPS_PORT)),
                    new OpsServer.Telling(meters, List.of(new HealthCheck("streams", streams::deadly)),
                            List.of(new HealthCheck("work", streams::unready)))));
            return new RunningEnrich(streams, books, ops.port(), running);
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    /** The default would leave out for a minute what a task or store brings after the start. */
    private static void bind(StreamsRunner streams, MeterRegistry meters, RunningParts running) {
        ScheduledExecutorService refresher = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("enrich-metrics").factory());
        running.add(refresher::shutdownNow);
        running.add(new KafkaStreamsMetrics(streams.streams(), List.<Tag>of(), refresher, METRICS_REFRESH))
                .bindTo(meters);
    }

    /** The configuration of Kafka Streams, with the handlers that bury what cannot be processed. */
    static Map<String, Object> configuration(EnrichConfig config, Books books) {
        return StreamsConfiguration.of(config.streams(),
                new ArticleFailures(books, EnrichTopology.ARTICLE_STEPS));
    }

    /** A registry that refuses a schema is noticed at start; one that is away is waited for at the first record. */
    private static void register(AvroSerdes serdes, List<OwnType> ownTypes) {
        Stream<String> types = Stream.concat(TopicCatalogue.eventTypes().stream(),
                ownTypes.stream().map(OwnType::name));
        try {
            serdes.register(Stream.concat(types.map(TopicCatalogue::ofEventType),
                    Stream.of(TopicCatalogue.EVENTS_LATEST, TopicCatalogue.TRENDS)).toList());
        } catch (RegistryUnavailableException away) {
            LOG.warn("the registry does not answer yet; records wait for it: {}", away.getMessage());
        }
    }
}
