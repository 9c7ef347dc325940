package dev.chappe.alert;

import dev.chappe.alert.books.Books;
import dev.chappe.alert.deliver.Couriers;
import dev.chappe.alert.deliver.HttpCourier;
import dev.chappe.alert.deliver.Lanes;
import dev.chappe.alert.deliver.MailCourier;
import dev.chappe.alert.deliver.RetrySchedule;
import dev.chappe.alert.deliver.ScreenCourier;
import dev.chappe.alert.deliver.Secrets;
import dev.chappe.alert.engine.RuleLibrary;
import dev.chappe.alert.subject.SubjectSerde;
import dev.chappe.alert.trial.PastTrial;
import dev.chappe.alert.trial.SubjectTopics;
import dev.chappe.alert.trial.TrialHandler;
import dev.chappe.schemas.ops.HealthCheck;
import dev.chappe.schemas.ops.OpsServer;
import dev.chappe.schemas.ops.RunningParts;
import dev.chappe.schemas.registry.HttpSchemaRegistry;
import dev.chappe.schemas.registry.RegistryUnavailableException;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.streams.FailureBooks;
import dev.chappe.schemas.streams.FailureReason;
import dev.chappe.schemas.streams.StreamsConfiguration;
import dev.chappe.schemas.streams.StreamsRunner;
import dev.chappe.schemas.topic.RuleSetTopics;
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
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires alert-service together. Everything that runs is started here, and stopped in the reverse order. */
public final class AlertMain {

    private static final Logger LOG = LoggerFactory.getLogger(AlertMain.class);
    private static final Duration METRICS_REFRESH = Duration.ofSeconds(5);

    private AlertMain() {}

    /**
     * Starts the service. A broker or a registry that is away is waited for, once the rules of the settings are on their
     * topic; the topics must exist.
     *
     * @param environment
     *            where channels find their secrets
     * @param screen
     *            takes what channels of kind stdout print, lines ended
     * @throws dev.chappe.schemas.settings.SettingsException
     *             when a file of rules has faults
     * @throws dev.chappe.schemas.registry.SchemaRefusedException
     *             when the registry has another, incompatible schema of ours
     * @throws IllegalStateException
     *             when a port is taken, or the rules of the settings cannot be written
     */
    public static RunningAlert start(AlertConfig config, Map<String, String> environment, Consumer<String> screen) {
        RunningParts running = new RunningParts();
        try {
            PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            running.add(meters::close);
            HttpSchemaRegistry registry = running.add(new HttpSchemaRegistry(config.get(SharedSettings.REGISTRY_URL)));
            AvroSerdes serdes = new AvroSerdes(SchemaCatalogue.load(), registry);
            register(serdes);
            publish(config);

            Books books = new Books(meters);
            Clock clock = Clock.systemUTC();
            RuleLibrary library = new RuleLibrary((set, refused) -> {
                books.refused();
                LOG.error("the rules {} are not taken, what they were before holds on:\n{}", set, refused.getMessage());
            });
            Lanes lanes = running.add(lanes(config, environment, screen, running, clock));
            AlertTopology.Parts parts = new AlertTopology.Parts(serdes, library, lanes::take,
                    new RetrySchedule(RandomGenerator.getDefault()), books);
            Map<String, Object> streamsConfig = StreamsConfiguration.of(config.streams(), new Failures(books));
            Topology topology = new AlertTopology(parts).build(new StreamsConfig(streamsConfig));
            StreamsRunner streams = running.add(StreamsRunner.start(topology, streamsConfig, clock));
            bind(streams, meters, running);
            PastTrial trial = new PastTrial(() -> SubjectTopics.at(config.get(SharedSettings.BOOTSTRAP_SERVERS),
                    new SubjectSerde(serdes), clock), clock);
            OpsServer ops = running.add(OpsServer.start(
                    new InetSocketAddress(config.get(SharedSettings.OPS_HOST), config.get(SharedSettings.OPS_PORT)),
                    new OpsServer.Telling(meters, List.of(new HealthCheck("streams", streams::deadly)),
                            List.of(new HealthCheck("work", streams::unready))),
                    List.of(new TrialHandler(trial))));
            return new RunningAlert(streams, books, ops.port(), running);
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    private static Lanes lanes(AlertConfig config, Map<String, String> environment, Consumer<String> screen,
            RunningParts running, Clock clock) {
        Secrets secrets = new Secrets(environment);
        HttpCourier http = running.add(new HttpCourier(secrets, config.get(AlertConfig.REACH), clock));
        return new Lanes(new Couriers(http, new MailCourier(secrets, config.get(AlertConfig.REACH)),
                new ScreenCourier(screen)));
    }

    /** What stands on the topic already is not written again. */
    private static void publish(AlertConfig config) {
        Map<String, String> rules = config.rules();
        if (rules.isEmpty()) {
            return;
        }
        RuleSetTopics sets = new RuleSetTopics(config.get(SharedSettings.BOOTSTRAP_SERVERS));
        Map<String, String> known = sets.read();
        for (Map.Entry<String, String> set : rules.entrySet()) {
            if (!set.getValue().equals(known.get(set.getKey()))) {
                sets.write(set.getKey(), set.getValue());
            }
        }
    }

    /** The default would leave out for a minute what a task or store brings after the start. */
    private static void bind(StreamsRunner streams, MeterRegistry meters, RunningParts running) {
        ScheduledExecutorService refresher = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("alert-metrics").factory());
        running.add(refresher::shutdownNow);
        running.add(new KafkaStreamsMetrics(streams.streams(), List.<Tag>of(), refresher, METRICS_REFRESH))
                .bindTo(meters);
    }

    /** A registry that refuses a schema is noticed at start; one that is away is waited for at the first record. */
    private static void register(AvroSerdes serdes) {
        try {
            serdes.register(List.of(TopicCatalogue.ALERTS));
        } catch (RegistryUnavailableException away) {
            LOG.warn("the registry does not answer yet; records wait for it: {}", away.getMessage());
        }
    }

    /** What no step can take. */
    private record Failures(Books books) implements FailureBooks {

        @Override
        public String service() {
            return "alert";
        }

        @Override
        public void failed(String step, FailureReason reason) {
            books.failed(step, reason.tag());
        }
    }
}
