package dev.chappe.enrich;

import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.types.TypeFiles;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SettingsException;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.streams.StreamsSettings.GroupProtocol;
import dev.chappe.schemas.streams.StreamsSettings.Guarantee;
import dev.chappe.schemas.streams.StreamsSettings.Pace;
import dev.chappe.schemas.streams.StreamsSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings of enrich-service. */
public final class EnrichConfig {

    private static final String NONE = "none";
    private static final Pattern COMMA = Pattern.compile(" *, *");

    public static final Setting<String> APPLICATION_ID = Setting.text("enrich.application.id", "chappe-enrich",
            "Name of the consumer group; instances of one name share the work.");
    public static final Setting<Path> STATE_DIR = Setting.path("enrich.state.dir", "data/enrich",
            "Where the state stores are kept; lost, they are restored from Kafka.");
    public static final Setting<Integer> THREADS = Setting.number("enrich.threads", "1", 1, 256,
            "Stream threads; more than there are cores gain nothing.");
    public static final Setting<Integer> STANDBYS = Setting.number("enrich.standbys", "0", 0, 8,
            "Further copies of each state store on other instances, for a quick takeover; 1 in production.");
    public static final Setting<Guarantee> GUARANTEE = Setting.word("enrich.guarantee", Guarantee.EXACTLY_ONCE,
            "What a crash may do: nothing, or have what was under way written twice, for some more throughput.");
    public static final Setting<GroupProtocol> GROUP_PROTOCOL = Setting.word("enrich.group.protocol",
            GroupProtocol.CLASSIC,
            "How instances share partitions; the newer one has neither standbys nor changes of the topology.");
    public static final Setting<Duration> COMMIT_INTERVAL = Setting.duration("enrich.commit.interval", "100ms",
            "Time between transactions: what is written is seen after it; longer raises the throughput.");
    public static final Setting<Duration> SESSION_TIMEOUT = Setting.duration("enrich.session.timeout", "45s",
            "How long an instance may be silent before others take its partitions.");
    public static final Setting<Duration> HEARTBEAT_INTERVAL = Setting.duration("enrich.heartbeat.interval", "3s",
            "How often an instance shows that it lives; a third of the session timeout at most.");
    public static final Setting<Duration> POLL_INTERVAL = Setting.duration("enrich.poll.interval", "5m",
            "How long an instance may work on what it has read before others take its partitions.");
    public static final Setting<Duration> TRANSACTION_TIMEOUT = Setting.duration("enrich.transaction.timeout", "10s",
            "How long the open transaction of an instance that died holds up readers.");
    public static final Setting<String> TYPES = Setting.text("enrich.types", NONE,
            "Files that describe types of event of your own, with commas between; \"none\" for none.");

    private final Settings settings;

    private EnrichConfig(Settings settings) {
        this.settings = settings;
    }

    /** Every setting of the service, those it shares with the others first. */
    public static List<Setting<?>> table() {
        return Stream.concat(SharedSettings.all().stream(), Stream.of(APPLICATION_ID, STATE_DIR, THREADS, STANDBYS,
                GUARANTEE, GROUP_PROTOCOL, COMMIT_INTERVAL, SESSION_TIMEOUT, HEARTBEAT_INTERVAL, POLL_INTERVAL,
                TRANSACTION_TIMEOUT, TYPES)).toList();
    }

    /**
     * Reads the settings.
     *
     * @param known
     *            settings of other services that may be there too
     * @param environment
     *            variables
     * @param file
     *            settings by name, empty when there is no file
     * @throws dev.chappe.schemas.settings.SettingsException
     *             telling every fault at once
     */
    public static EnrichConfig read(List<Setting<?>> known, Map<String, String> environment,
            Map<String, String> file) {
        EnrichConfig config = new EnrichConfig(Settings.read(table(), known, environment, file));
        List<String> faults = config.streams().faults();
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
        return config;
    }

    /** The value of a setting of the table. */
    public <T> T get(Setting<T> setting) {
        return settings.get(setting);
    }

    /**
     * The types of a user's own, read from their files.
     *
     * @throws dev.chappe.schemas.settings.SettingsException
     *             telling every fault of the files, each with its place
     */
    public List<OwnType> ownTypes() {
        String files = get(TYPES);
        return files.equals(NONE) ? List.of() : TypeFiles.read(COMMA.splitAsStream(files).map(Path::of).toList());
    }

    /** What the settings mean to Kafka Streams. */
    StreamsSettings streams() {
        Pace pace = new Pace(get(COMMIT_INTERVAL), get(SESSION_TIMEOUT), get(HEARTBEAT_INTERVAL),
                get(POLL_INTERVAL), get(TRANSACTION_TIMEOUT));
        return new StreamsSettings(get(SharedSettings.BOOTSTRAP_SERVERS), get(APPLICATION_ID), get(STATE_DIR),
                get(THREADS), get(STANDBYS), get(GUARANTEE), get(GROUP_PROTOCOL), pace);
    }
}
