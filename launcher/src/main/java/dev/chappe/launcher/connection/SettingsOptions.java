package dev.chappe.launcher.connection;

import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SettingsException;
import dev.chappe.schemas.settings.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options of every command that has settings: they come from the environment, a file, and the command line. */
public final class SettingsOptions {

    @Option(names = "--settings", paramLabel = "FILE", description = "Read settings from this file, one name = value a line; the environment wins over it.")
    private Optional<Path> file;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A setting, for instance kafka.bootstrap.servers=localhost:9092; wins over environment and"
            + " file. May be given several times. `chappe settings` lists all.")
    private Map<String, String> given = Map.of();

    /**
     * Reads the settings of a table.
     *
     * @throws CommandFailure
     *             telling every fault at once
     */
    public Settings read(List<Setting<?>> table) {
        try {
            Map<String, String> values = new TreeMap<>(file.map(SettingsFile::read).orElse(Map.of()));
            Map<String, String> environment = new TreeMap<>(System.getenv());
            Map<String, String> variables = SettingTables.variables();
            given.forEach((name, value) -> {
                values.put(name, value);
                environment.computeIfPresent(variables.getOrDefault(name, name), (variable, lower) -> value);
            });
            return Settings.read(table, SettingTables.every(), environment, values);
        } catch (SettingsException faults) {
            throw new CommandFailure(String.join("\n", faults.faults()), faults);
        }
    }
}
