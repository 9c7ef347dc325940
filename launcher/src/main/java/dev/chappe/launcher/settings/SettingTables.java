package dev.chappe.launcher.settings;

import dev.chappe.alert.AlertConfig;
import dev.chappe.console.ConsoleConfig;
import dev.chappe.enrich.EnrichConfig;
import dev.chappe.ingest.IngestConfig;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.SharedSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of every service. */
final class SettingTables {

    private SettingTables() {}

    /** The settings by the service that has them: those that all share first, then in the order of the flow. */
    static Map<String, List<Setting<?>>> byService() {
        Map<String, List<Setting<?>>> tables = new LinkedHashMap<>();
        tables.put("every service", SharedSettings.all());
        tables.put("ingest-service", own(IngestConfig.table()));
        tables.put("enrich-service", own(EnrichConfig.table()));
        tables.put("alert-service", own(AlertConfig.table()));
        tables.put("console", own(ConsoleConfig.table()));
        return tables;
    }

    private static List<Setting<?>> own(List<Setting<?>> table) {
        return table.stream().filter(setting -> !SharedSettings.all().contains(setting)).toList();
    }

    /** All of them, once each. */
    static List<Setting<?>> every() {
        return byService().values().stream().<Setting<?>>flatMap(List::stream).toList();
    }
}
