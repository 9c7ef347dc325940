package dev.chappe.console;

import dev.chappe.console.history.Retention;
import dev.chappe.console.http.Access;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SettingsException;
import dev.chappe.schemas.settings.SharedSettings;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of the console. */
public final class ConsoleConfig {

    public static final Setting<String> HOST = Setting.text("console.host", "127.0.0.1",
            "Address that the page is served on; 0.0.0.0 for every network, with a login then.");
    public static final Setting<Integer> PORT = Setting.number("console.port", "8080", 0, 65_535,
            "Port that the page is served on; 0 takes a free one.");
    public static final Setting<String> LOGIN = Setting.text("console.login", "",
            "user:password that browsers are asked for; empty for none.");
    public static final Setting<String> TOKEN = Setting.text("console.token", "",
            "Bearer token that programs may send in place of the login; empty for none.");
    public static final Setting<Path> DATA_DIR = Setting.path("console.data.dir", "data/console",
            "Where the history is kept; lost, it is filled again from Kafka.");
    public static final Setting<String> DATABASE = Setting.text("console.database", ConsoleConfig.EMBEDDED,
            "The database of the history: \"embedded\", or a PostgreSQL by its JDBC address with user and password.");
    public static final Setting<String> DATABASE_MEMORY = new Setting<>("console.database.memory", "384MB",
            "an amount such as 384MB or 2GB", ConsoleConfig::memory,
            "Most memory of the embedded database, outside of the heap.");
    public static final Setting<Integer> HISTORY_DAYS = Setting.number("console.history.days", "0", 0, 36_500,
            "Events told last so many days ago leave the history, with articles, trends and alerts of before; 0 keeps all.");
    public static final Setting<Integer> HISTORY_EVENTS = Setting.number("console.history.events", "0", 0,
            Integer.MAX_VALUE, "The most events that the history keeps, the latest; 0 for any number.");
    public static final Setting<URI> INGEST_URL = Setting.uri("console.ingest.url", "http://127.0.0.1:8090",
            "Where ingest-service tells its metrics and feeds.");
    public static final Setting<URI> ALERT_URL = Setting.uri("console.alert.url", "http://127.0.0.1:8090",
            "Where alert-service tells its metrics and tries rules.");

    static final String EMBEDDED = "embedded";

    private final Settings settings;

    private ConsoleConfig(Settings settings) {
        this.settings = settings;
    }

    /** Every setting of the service, those it shares with the others first. */
    public static List<Setting<?>> table() {
        return Stream.of(SharedSettings.all(),
                List.<Setting<?>>of(HOST, PORT, LOGIN, TOKEN, DATA_DIR, DATABASE, DATABASE_MEMORY, HISTORY_DAYS,
                        HISTORY_EVENTS, INGEST_URL,
                        ALERT_URL))
                .flatMap(List::stream).toList();
    }

    private static String memory(String text) {
        if (!text.matches("\\d{1,6}(MB|GB)")) {
            throw new IllegalArgumentException(text);
        }
        return text;
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
     * @throws SettingsException
     *             telling every fault at once
     */
    public static ConsoleConfig read(List<Setting<?>> known, Map<String, String> environment,
            Map<String, String> file) {
        ConsoleConfig config = new ConsoleConfig(Settings.read(table(), known, environment, file));
        if (!config.get(LOGIN).isEmpty() && config.get(LOGIN).indexOf(':') < 1) {
            throw new SettingsException(List.of("console.login must be user:password."));
        }
        return config;
    }

    /** The value of a setting of the table. */
    public <T> T get(Setting<T> setting) {
        return settings.get(setting);
    }

    /** What of the history stays. */
    Retention retention(Instant now) {
        return new Retention(
                Optional.of(get(HISTORY_DAYS)).filter(days -> days > 0).map(days -> now.minus(Duration.ofDays(days))),
                Optional.of(get(HISTORY_EVENTS)).filter(events -> events > 0));
    }

    /** Where the page is served. */
    InetSocketAddress address() {
        return new InetSocketAddress(get(HOST), get(PORT));
    }

    /** Where people find the page. */
    URI address(int port) {
        return URI.create("http://" + (get(HOST).equals("0.0.0.0") ? "127.0.0.1" : get(HOST)) + ":" + port + "/");
    }

    /** Who may ask. */
    Access access() {
        return new Access(Optional.of(get(LOGIN)).filter(login -> !login.isEmpty()),
                Optional.of(get(TOKEN)).filter(token -> !token.isEmpty()));
    }
}
