package dev.chappe.launcher.settings;

import dev.chappe.alert.AlertConfig;
import dev.chappe.console.ConsoleConfig;
import dev.chappe.enrich.EnrichConfig;
import dev.chappe.ingest.IngestConfig;
import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SettingsException;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.topic.Topic;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The settings that somebody gave, not read yet.
 *
 * @param environment
 *            variables, which win
 * @param file
 *            values by the name of the setting
 */
public record GivenSettings(Map<String, String> environment, Map<String, String> file) {

    /** Nothing given: everything has its default. */
    public static final GivenSettings NONE = new GivenSettings(Map.of(), Map.of());

    public GivenSettings {
        environment = Map.copyOf(environment);
        file = Map.copyOf(file);
    }

    /** These, but one setting has the given value whatever was given. */
    public GivenSettings with(Setting<?> setting, Object value) {
        Map<String, String> others = new TreeMap<>(environment);
        others.remove(setting.variable());
        Map<String, String> values = new TreeMap<>(file);
        values.put(setting.name(), value.toString());
        return new GivenSettings(others, values);
    }

    /** These, but a setting that was not given has the given value in place of its default. */
    public GivenSettings withDefault(Setting<?> setting, Object value) {
        return environment.containsKey(setting.variable()) || file.containsKey(setting.name())
                ? this
                : with(setting, value);
    }

    /**
     * The settings of ingest-service.
     *
     * @throws CommandFailure
     *             telling every fault at once; so do the other methods
     */
    public IngestConfig ingest() {
        return orFail(() -> IngestConfig.read(SettingTables.every(), environment, file));
    }

    /** The settings of enrich-service. */
    public EnrichConfig enrich() {
        return orFail(() -> EnrichConfig.read(SettingTables.every(), environment, file));
    }

    /** The settings of alert-service. */
    public AlertConfig alert() {
        return orFail(() -> AlertConfig.read(SettingTables.every(), environment, file));
    }

    /** The settings of the console. */
    public ConsoleConfig console() {
        return orFail(() -> ConsoleConfig.read(SettingTables.every(), environment, file));
    }

    /** The settings that every service has. */
    public Settings shared() {
        return orFail(() -> Settings.read(SharedSettings.all(), SettingTables.every(), environment, file));
    }

    /** The topics of the catalogue, and those of a user's own types. */
    public List<Topic> topics() {
        return orFail(() -> Stream.concat(TopicCatalogue.all().stream(),
                enrich().ownTypes().stream().map(type -> TopicCatalogue.ofEventType(type.name()))).toList());
    }

    private static <T> T orFail(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (SettingsException faults) {
            throw new CommandFailure(String.join("\n", faults.faults()), faults);
        }
    }
}
