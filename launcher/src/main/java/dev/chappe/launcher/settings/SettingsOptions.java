package dev.chappe.launcher.settings;

import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.schemas.settings.SettingsException;
import dev.chappe.schemas.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options of every command that has settings: they come from the environment, a file, and the command line. */
public final class SettingsOptions {

    @Option(names = "--config", paramLabel = "FILE",
            description = "Read settings from this file, one name = value a line; the environment wins over it.")
    private Optional<Path> file;

    @Option(names = "--set", paramLabel = "NAME=VALUE",
            description = "A setting, for instance kafka.bootstrap.servers=localhost:9092; wins over environment and"
                    + " file. May be given several times. `chappe settings` lists all.")
    private Map<String, String> named = Map.of();

    /**
     * What was given, the command line having won already.
     *
     * @throws CommandFailure
     *             when the file cannot be read
     */
    public GivenSettings given() {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        Map<String, String> values = new TreeMap<>(fromFile());
        values.putAll(named);
        SettingTables.every().stream().filter(setting -> named.containsKey(setting.name()))
                .forEach(setting -> environment.remove(setting.variable()));
        return new GivenSettings(environment, values);
    }

    private Map<String, String> fromFile() {
        try {
            return file.map(SettingsFile::read).orElse(Map.of());
        } catch (SettingsException unreadable) {
            throw new CommandFailure(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }
}
