package dev.chappe.launcher.service;

import dev.chappe.launcher.process.LogDestination;
import dev.chappe.schemas.settings.SharedSettings.LogFormat;

/** The log of a service that has the process to itself: to standard error, in the form of its settings. */
final class ServiceLog {

    private ServiceLog() {}

    static void begin(LogFormat format) {
        LogDestination destination = switch (format) {
            case TEXT -> new LogDestination.Text();
            case JSON -> new LogDestination.Json();
        };
        destination.apply();
    }
}
