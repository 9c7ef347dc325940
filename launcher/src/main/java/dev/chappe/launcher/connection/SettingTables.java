package dev.chappe.launcher.connection;

import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.SharedSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The settings of every service. */
final class SettingTables {

    private SettingTables() {}

    /** The settings by the service that has them, in the order of the flow. */
    static Map<String, List<Setting<?>>> byService() {
        Map<String, List<Setting<?>>> tables = new LinkedHashMap<>();
        tables.put("every service", SharedSettings.all());
        return tables;
    }

    /** All of them. */
    static List<Setting<?>> every() {
        return byService().values().stream().<Setting<?>>flatMap(List::stream).distinct().toList();
    }

    /** Environment variables by the name of the setting. */
    static Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        every().forEach(setting -> variables.put(setting.name(), setting.variable()));
        return variables;
    }
}
