package dev.chappe.console;

import dev.chappe.console.fill.Filling;
import dev.chappe.console.history.Database;
import dev.chappe.console.history.DuckDatabase;
import dev.chappe.console.history.History;
import dev.chappe.console.history.PostgresDatabase;
import dev.chappe.console.http.ConsoleServer;
import dev.chappe.console.http.Route;
import dev.chappe.console.rest.AlertRoutes;
import dev.chappe.console.rest.DescriptionRoutes;
import dev.chappe.console.rest.EventPage;
import dev.chappe.console.rest.EventRoutes;
import dev.chappe.console.rest.FeedRoutes;
import dev.chappe.console.rest.FeedoutRoutes;
import dev.chappe.console.rest.Filled;
import dev.chappe.console.rest.Neighbour;
import dev.chappe.console.rest.RuleRoutes;
import dev.chappe.console.rest.StatusRoutes;
import dev.chappe.console.rest.TrendRoutes;
import dev.chappe.console.stream.Listeners;
import dev.chappe.console.stream.StreamRoutes;
import dev.chappe.console.topics.Following;
import dev.chappe.console.topics.NewsKind;
import dev.chappe.console.topics.NewsTopics;
import dev.chappe.schemas.ops.HealthCheck;
import dev.chappe.schemas.ops.OpsServer;
import dev.chappe.schemas.ops.RunningParts;
import dev.chappe.schemas.registry.HttpSchemaRegistry;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.topic.RuleSetTopics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Wires the console together. Everything that runs is started here, and stopped in the reverse order. */
public final class ConsoleMain {

    /** What is written together costs the history as much as one record: a quarter of a second is waited for more. */
    private static final Duration GATHERING = Duration.ofMillis(250);

    private static final Duration SIGN = Duration.ofSeconds(15);

    private ConsoleMain() {}

    /**
     * Starts the service. A broker or a registry that is away is waited for; the page shows what the history has.
     *
     * @throws IllegalStateException
     *             when a port is taken, or the history cannot be opened
     */
    public static RunningConsole start(ConsoleConfig config) {
        RunningParts running = new RunningParts();
        try {
            PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            running.add(meters::close);
            HttpSchemaRegistry registry = running.add(new HttpSchemaRegistry(config.get(SharedSettings.REGISTRY_URL)));
            NewsTopics.Source source = new NewsTopics.Source(config.get(SharedSettings.BOOTSTRAP_SERVERS),
                    new AvroSerdes(SchemaCatalogue.load(), registry));

            History history = running.add(History.open(database(config)));
            Filling filling = new Filling(history, () -> config.retention(Clock.systemUTC().instant()), meters);
            Following filler = running.add(Following.start("history", filling,
                    () -> NewsTopics.open(source, EnumSet.allOf(NewsKind.class), GATHERING)));

            Listeners listeners = new Listeners(meters);
            Following live = running.add(Following.start("live", listeners,
                    () -> NewsTopics.open(source, NewsKind.STREAMED, Duration.ZERO)));
            StreamRoutes streams = new StreamRoutes(listeners,
                    kinds -> NewsTopics.open(source, kinds, Duration.ZERO));
            signs(listeners, running);

            OpsServer ops = running.add(OpsServer.start(
                    new InetSocketAddress(config.get(SharedSettings.OPS_HOST), config.get(SharedSettings.OPS_PORT)),
                    new OpsServer.Telling(meters, List.of(), List.of(new HealthCheck("history", filler::trouble),
                            new HealthCheck("live", live::trouble)))));
            ConsoleServer server = running
                    .add(ConsoleServer.start(config.address(), config.access(), routes(config, history, filling,
                            streams, running)));
            return new RunningConsole(config.address(server.port()), ops.port(), filling, running);
        } catch (RuntimeException failure) {
            running.close();
            throw failure;
        }
    }

    private static Database database(ConsoleConfig config) {
        String url = config.get(ConsoleConfig.DATABASE);
        return url.equals(ConsoleConfig.EMBEDDED)
                ? DuckDatabase.open(config.get(ConsoleConfig.DATA_DIR), config.get(ConsoleConfig.DATABASE_MEMORY))
                : new PostgresDatabase(url);
    }

    private static List<Route> routes(ConsoleConfig config, History history, Filling filling, StreamRoutes streams,
            RunningParts running) {
        Neighbour ingest = running.add(new Neighbour(config.get(ConsoleConfig.INGEST_URL)));
        Neighbour alert = running.add(new Neighbour(config.get(ConsoleConfig.ALERT_URL)));
        StatusRoutes.Program program = new StatusRoutes.Program(version(), Clock.systemUTC().instant());
        EventPage page = new EventPage(history.events(), history.articles(), history.alerts());
        Filled filled = new Filled(history, filling::lag);
        return Stream.of(DescriptionRoutes.all(), new StatusRoutes(program, history, filled).all(),
                new EventRoutes(history.events(), page, filled).all(),
                new TrendRoutes(history.trends(), history.events(), filled).all(),
                new AlertRoutes(history.alerts(), filled).all(), streams.all(),
                new FeedoutRoutes(history.events()).all(),
                new RuleRoutes(new RuleSetTopics(config.get(SharedSettings.BOOTSTRAP_SERVERS)), alert).all(),
                new FeedRoutes(ingest).all()).flatMap(List::stream).toList();
    }

    /** So that proxies keep the connection, and one who has gone is noticed. */
    private static void signs(Listeners listeners, RunningParts running) {
        ScheduledExecutorService clock = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("stream-signs").factory());
        running.add(clock::shutdownNow);
        var unused = clock.scheduleAtFixedRate(listeners::sign, SIGN.toSeconds(), SIGN.toSeconds(), TimeUnit.SECONDS);
    }

    private static String version() {
        return Optional.ofNullable(ConsoleMain.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
