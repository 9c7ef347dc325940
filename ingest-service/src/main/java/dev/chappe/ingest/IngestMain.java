package dev.chappe.ingest;

import dev.chappe.ingest.article.ArticleCleaner;
import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fulltext.FullTexts;
import dev.chappe.ingest.jsonl.ArticleLines;
import dev.chappe.ingest.file.ArticlePlayer;
import dev.chappe.ingest.ops.FetchMeters;
import dev.chappe.ingest.ops.IntakeBooks;
import dev.chappe.ingest.ops.PublishingTrouble;
import dev.chappe.ingest.poll.FeedBoard;
import dev.chappe.ingest.poll.FeedKeeper;
import dev.chappe.ingest.poll.FeedPoller;
import dev.chappe.ingest.poll.FeedsHandler;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.ArticleProducer;
import dev.chappe.ingest.publish.ArticleSerde;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.publish.KafkaOutbox;
import dev.chappe.ingest.publish.PublishedRevisions;
import dev.chappe.ingest.publish.RevisionSerde;
import dev.chappe.ingest.publish.SchemaRegistration;
import dev.chappe.ingest.push.PushServer;
import dev.chappe.ingest.robots.RobotsFiles;
import dev.chappe.ingest.schedule.PollSchedule;
import dev.chappe.ingest.share.SharedFeedTopics;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.schemas.ops.HealthCheck;
import dev.chappe.schemas.ops.OpsServer;
import dev.chappe.schemas.ops.RunningParts;
import dev.chappe.schemas.registry.HttpSchemaRegistry;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.ingest.websub.CallbackHandler;
import dev.chappe.ingest.websub.Hubs;
import dev.chappe.ingest.websub.Subscriptions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.eclipse.jetty.server.Handler;

/** Wires ingest-service together. Everything that runs is started here, and stopped in the reverse order. */
public final class IngestMain {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    /** How long a start may take to recall what was published before. */
    private static final Duration RECALL = Duration.ofSeconds(10);

    private final IngestConfig config;
    private final RunningParts parts;
    private final Clock clock = Clock.systemUTC();
    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final PublishingTrouble trouble;

    private IngestMain(IngestConfig config, RunningParts parts) {
        this.config = config;
        this.parts = parts;
        this.trouble = new PublishingTrouble(config.get(SharedSettings.BOOTSTRAP_SERVERS), clock);
    }

    /**
     * Starts the service. A broker or a registry that is away is no error: what comes in waits for it.
     *
     * @throws dev.chappe.schemas.settings.SettingsException
     *             when the list of feeds is faulty; tells every fault
     * @throws dev.chappe.schemas.registry.SchemaRefusedException
     *             when the registry has another, incompatible schema of articles
     * @throws IllegalStateException
     *             when a port is taken
     */
    public static RunningIngest start(IngestConfig config) {
        RunningParts parts = new RunningParts();
        try {
            return new IngestMain(config, parts).start();
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private RunningIngest start() {
        List<FeedSource> feeds = config.feeds();
        FeedBoard board = new FeedBoard(meters);
        OpsServer ops = serveOps(board);
        AvroSerdes serdes = openRegistry();
        KafkaOutbox outbox = openOutbox(serdes);
        IntakeBooks books = new IntakeBooks(meters);
        ArticleIntake intake = new ArticleIntake(new ArticleCleaner(config.get(IngestConfig.ARTICLE_BYTES)), outbox,
                books, config.get(IngestConfig.REMEMBERED));
        PublishedRevisions.read(config.get(SharedSettings.BOOTSTRAP_SERVERS), new RevisionSerde(serdes),
                config.get(IngestConfig.REMEMBERED), RECALL).forEach(intake::remember);
        FeedFetcher fetcher = parts.add(new FeedFetcher(config.fetchLimits(), config.get(IngestConfig.USER_AGENT),
                clock, config.addressGuard(board::hasHost)));
        FetchMeters fetches = new FetchMeters(meters);
        Optional<Subscriptions> hubs = config.callback().map(callback -> subscribe(fetcher, callback));
        // Before the first poll: a hub that is asked to push may call at once.
        OptionalInt pushPort = takePushes(intake, hubs, fetches);
        if (!feeds.isEmpty() || config.isShared()) {
            pollFeeds(feeds, board, intake, pollerMeans(fetcher, fetches, hubs.<Hubs>map(it -> it).orElse(Hubs.NONE)));
        }
        playArticles(intake);
        return new RunningIngest(new RunningIngest.Parts(intake, books, outbox, parts), ops.port(), pushPort);
    }

    private OpsServer serveOps(FeedBoard board) {
        parts.add(meters::close);
        return parts.add(OpsServer.start(
                new InetSocketAddress(config.get(SharedSettings.OPS_HOST), config.get(SharedSettings.OPS_PORT)),
                new OpsServer.Telling(meters, List.of(), List.of(new HealthCheck("publish", trouble::current))),
                List.of(new FeedsHandler(board))));
    }

    private AvroSerdes openRegistry() {
        AvroSerdes serdes = new AvroSerdes(SchemaCatalogue.load(),
                parts.add(new HttpSchemaRegistry(config.get(SharedSettings.REGISTRY_URL))));
        parts.add(new SchemaRegistration(serdes, trouble, RETRY_AFTER));
        return serdes;
    }

    private KafkaOutbox openOutbox(AvroSerdes serdes) {
        KafkaProducer<byte[], byte[]> producer = ArticleProducer.connect(config.get(SharedSettings.BOOTSTRAP_SERVERS));
        KafkaOutbox outbox = parts.add(new KafkaOutbox(producer, new ArticleSerde(serdes), trouble, RETRY_AFTER));
        parts.add(new KafkaClientMetrics(producer)).bindTo(meters);
        return outbox;
    }

    private Function<FeedKeeper, FeedPoller.Means> pollerMeans(FeedFetcher fetcher, FetchMeters fetches, Hubs hubs) {
        RobotsFiles robots = new RobotsFiles(fetcher, config.get(IngestConfig.USER_AGENT), clock);
        FullTexts fullTexts = new FullTexts(fetcher, robots, clock,
                new FullTexts.Manners(config.get(IngestConfig.FETCH_PARALLEL), config.get(IngestConfig.PAGE_PAUSE)),
                fetches::page);
        PollSchedule schedule = new PollSchedule(new Random());
        return keeper -> new FeedPoller.Means(fetcher, fullTexts, fetches, schedule, config.manners(), hubs, keeper);
    }

    private void pollFeeds(List<FeedSource> feeds, FeedBoard board, ArticleIntake intake,
            Function<FeedKeeper, FeedPoller.Means> means) {
        Function<FeedKeeper, FeedPoller> poller = keeper -> new FeedPoller(means.apply(keeper), intake, board, clock);
        if (config.isShared()) {
            parts.add(new SharedFeedTopics(new SharedFeedTopics.Group(config.get(SharedSettings.BOOTSTRAP_SERVERS),
                    config.get(IngestConfig.GROUP), config.get(IngestConfig.SESSION_TIMEOUT)), poller));
        } else {
            parts.add(poller.apply(FeedKeeper.NONE)).open(feeds, Map.of());
        }
    }

    private void playArticles(ArticleIntake intake) {
        DiscoveryTime discovery = switch (config.get(IngestConfig.PLAYING)) {
            case LIVE -> DiscoveryTime.live(clock);
            case REPLAY -> DiscoveryTime.replay(clock);
        };
        config.articles().ifPresent(path -> parts.add(
                new BackgroundPlaying(new ArticlePlayer(intake, discovery, ArticleLines.LONGEST_LINE), path)));
    }

    private Subscriptions subscribe(FeedFetcher fetcher, URI callback) {
        Subscriptions subscriptions = new Subscriptions(fetcher, callback, clock);
        Gauge.builder("chappe.ingest.hub.subscriptions", subscriptions::held)
                .description("Feeds that hubs push (WebSub), and that are polled rarely").register(meters);
        return subscriptions;
    }

    private OptionalInt takePushes(ArticleIntake intake, Optional<Subscriptions> hubs, FetchMeters fetches) {
        List<Handler> takers = new ArrayList<>();
        config.push().ifPresent(
                rules -> takers.add(PushServer.articles(rules, intake, DiscoveryTime.live(clock), trouble)));
        hubs.ifPresent(subscriptions -> takers
                .add(new CallbackHandler(subscriptions, config.get(IngestConfig.FEED_BYTES), fetches::pushed)));
        return takers.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(parts.add(PushServer.start(config.pushAddress(), takers)).port());
    }
}
