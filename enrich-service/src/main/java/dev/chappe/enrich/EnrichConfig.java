package dev.chappe.enrich;

import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.types.TypeFiles;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.streams.StreamsSettings.Guarantee;
import dev.chappe.schemas.streams.StreamsSettings;
import dev.chappe.schemas.streams.StreamsTable;
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

    private static final StreamsTable STREAMS = StreamsTable.of("enrich");

    public static final Setting<String> APPLICATION_ID = STREAMS.applicationId();
    public static final Setting<Path> STATE_DIR = STREAMS.stateDirectory();
    public static final Setting<Duration> SESSION_TIMEOUT = STREAMS.sessionTimeout();
    public static final Setting<Duration> HEARTBEAT_INTERVAL = STREAMS.heartbeatInterval();
    public static final Setting<Guarantee> GUARANTEE = Setting.word("enrich.guarantee", Guarantee.EXACTLY_ONCE,
            "What a crash may do: nothing, or have what was under way written twice, for some more throughput.");
    public static final Setting<String> TYPES = Setting.text("enrich.types", NONE,
            "Files that describe types of event of your own, with commas between; \"none\" for none.");

    private final Settings settings;

    private EnrichConfig(Settings settings) {
        this.settings = settings;
    }

    /** Every setting of the service, those it shares with the others first. */
    public static List<Setting<?>> table() {
        return Stream.of(SharedSettings.all(), STREAMS.all(), List.<Setting<?>>of(GUARANTEE, TYPES))
                .flatMap(List::stream).toList();
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
        var unused = config.streams();
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
        return STREAMS.read(settings, get(GUARANTEE));
    }
}
