package dev.chappe.alert;

import dev.chappe.alert.deliver.HttpCourier.Reach;
import dev.chappe.alert.rule.RuleFiles;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.streams.StreamsSettings.Guarantee;
import dev.chappe.schemas.streams.StreamsSettings;
import dev.chappe.schemas.streams.StreamsTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings of alert-service. */
public final class AlertConfig {

    private static final String NONE = "none";
    private static final String EXAMPLES = "examples";
    private static final Pattern COMMA = Pattern.compile(" *, *");
    private static final StreamsTable STREAMS = StreamsTable.of("alert");

    public static final Setting<String> APPLICATION_ID = STREAMS.applicationId();
    public static final Setting<Path> STATE_DIR = STREAMS.stateDirectory();
    public static final Setting<Duration> SESSION_TIMEOUT = STREAMS.sessionTimeout();
    public static final Setting<Duration> HEARTBEAT_INTERVAL = STREAMS.heartbeatInterval();
    public static final Setting<String> RULES = Setting.text("alert.rules", NONE,
            "Files of rules to put on news.alert-rules at start, with commas between; \"examples\" for the bundled ones,"
                    + " \"none\" to leave the topic as it is.");
    public static final Setting<Reach> REACH = Setting.word("alert.reach", Reach.OUTSIDE,
            "Which receivers channels may name: those of the internet, or those of the own network too.");

    private final Settings settings;

    private AlertConfig(Settings settings) {
        this.settings = settings;
    }

    /** Every setting of the service, those it shares with the others first. */
    public static List<Setting<?>> table() {
        return Stream.of(SharedSettings.all(), STREAMS.all(), List.<Setting<?>>of(RULES, REACH))
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
    public static AlertConfig read(List<Setting<?>> known, Map<String, String> environment,
            Map<String, String> file) {
        AlertConfig config = new AlertConfig(Settings.read(table(), known, environment, file));
        var unused = config.streams();
        return config;
    }

    /** The value of a setting of the table. */
    public <T> T get(Setting<T> setting) {
        return settings.get(setting);
    }

    /**
     * The sets of rules to begin with, their YAML by name, checked.
     *
     * @throws dev.chappe.schemas.settings.SettingsException
     *             telling every fault of the first file that has some, each with its place
     */
    Map<String, String> rules() {
        Map<String, String> sets = new LinkedHashMap<>();
        String given = get(RULES);
        if (given.equals(NONE)) {
            return sets;
        }
        for (String file : COMMA.split(given, -1)) {
            String set = file.equals(EXAMPLES) ? EXAMPLES : RuleFiles.setOf(Path.of(file));
            String yaml = file.equals(EXAMPLES) ? RuleFiles.examples() : RuleFiles.text(Path.of(file));
            RuleFiles.parse(set, file, yaml);
            sets.put(set, yaml);
        }
        return sets;
    }

    /** What the settings mean to Kafka Streams. */
    StreamsSettings streams() {
        return STREAMS.read(settings, Guarantee.EXACTLY_ONCE);
    }
}
