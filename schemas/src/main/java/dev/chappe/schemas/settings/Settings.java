package dev.chappe.schemas.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The settings of a service as read from its environment and file. Immutable. */
public final class Settings {

    private static final String PREFIX = "CHAPPE_";

    private final Map<String, Object> values;

    private Settings(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * Reads every setting of a table. The environment wins over the file, the file over the default.
     *
     * @param table
     *            the settings of the service
     * @param known
     *            further settings that may be there without being an error: those of the other services, since services
     *            may share a file or an environment
     * @param environment
     *            variables; those not beginning with CHAPPE_ are passed over
     * @param file
     *            settings by dotted name, empty when there is no file
     * @throws SettingsException
     *             telling every fault at once
     */
    public static Settings read(List<Setting<?>> table, List<Setting<?>> known, Map<String, String> environment,
            Map<String, String> file) {
        List<String> faults = new ArrayList<>();
        refuseUnknown(names(table, known, Setting::variable), environment, PREFIX, "environment variable", faults);
        refuseUnknown(names(table, known, Setting::name), file, "", "setting", faults);
        Map<String, Object> values = new HashMap<>();
        for (Setting<?> setting : table) {
            String text = environment.getOrDefault(setting.variable(),
                    file.getOrDefault(setting.name(), setting.fallback()));
            if (text == null) {
                faults.add(setting.name() + " is not set: " + setting.doc() + " Set " + setting.variable() + " or "
                        + setting.name() + " in the file.");
                continue;
            }
            try {
                values.put(setting.name(), setting.parser().apply(text));
            } catch (IllegalArgumentException refused) {
                faults.add(setting.name() + " is \"" + text + "\", but must be " + setting.expects() + ".");
            }
        }
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
        return new Settings(values);
    }

    private static Set<String> names(List<Setting<?>> table, List<Setting<?>> known,
            java.util.function.Function<Setting<?>, String> name) {
        Set<String> names = new HashSet<>();
        table.forEach(setting -> names.add(name.apply(setting)));
        known.forEach(setting -> names.add(name.apply(setting)));
        return names;
    }

    private static void refuseUnknown(Set<String> known, Map<String, String> given, String prefix, String what,
            List<String> faults) {
        for (String name : new TreeMap<>(given).keySet()) {
            if (name.startsWith(prefix) && !known.contains(name)) {
                faults.add("unknown " + what + " " + name
                        + NearName.of(name, known).map(near -> ", did you mean " + near + "?").orElse(""));
            }
        }
    }

    /**
     * The value of a setting of the table that was read.
     *
     * @throws IllegalArgumentException
     *             when the table does not have it
     */
    @SuppressWarnings("unchecked") // read() put what the setting's own parser gave
    public <T> T get(Setting<T> setting) {
        Object value = values.get(setting.name());
        if (value == null) {
            throw new IllegalArgumentException(setting.name() + " is not in the table that was read");
        }
        return (T) value;
    }
}
