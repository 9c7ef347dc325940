package dev.chappe.launcher.service;

import dev.chappe.alert.AlertConfig;
import dev.chappe.alert.AlertMain;
import dev.chappe.alert.RunningAlert;
import dev.chappe.console.ConsoleConfig;
import dev.chappe.console.ConsoleMain;
import dev.chappe.console.RunningConsole;
import dev.chappe.enrich.EnrichConfig;
import dev.chappe.enrich.EnrichMain;
import dev.chappe.enrich.RunningEnrich;
import dev.chappe.ingest.IngestConfig;
import dev.chappe.ingest.IngestMain;
import dev.chappe.ingest.RunningIngest;
import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.schemas.registry.SchemaRefusedException;
import dev.chappe.schemas.settings.SettingsException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Starts services, and tells in a sentence why one does not start. */
public final class Services {

    private Services() {}

    /**
     * Starts ingest-service.
     *
     * @throws CommandFailure
     *             when a port is taken, or the registry refuses a schema
     */
    public static RunningIngest start(IngestConfig config) {
        return orFail(() -> IngestMain.start(config));
    }

    /**
     * Starts enrich-service with the bundled event types and those of a user's own.
     *
     * @throws CommandFailure
     *             when a port is taken, the registry refuses a schema, or a file of types has faults
     */
    public static RunningEnrich start(EnrichConfig config) {
        return orFail(() -> EnrichMain.start(config));
    }

    /**
     * Starts alert-service.
     *
     * @param screen
     *            takes what channels of kind stdout print
     * @throws CommandFailure
     *             when a port is taken, the registry refuses a schema, or a file of rules has faults
     */
    public static RunningAlert start(AlertConfig config, Consumer<String> screen) {
        return orFail(() -> AlertMain.start(config, System.getenv(), screen));
    }

    /**
     * Starts the console.
     *
     * @throws CommandFailure
     *             when a port is taken, or its history cannot be opened
     */
    public static RunningConsole start(ConsoleConfig config) {
        return orFail(() -> ConsoleMain.start(config));
    }

    private static <T> T orFail(Supplier<T> start) {
        try {
            return start.get();
        } catch (SchemaRefusedException | SettingsException | IllegalStateException failure) {
            throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
        }
    }
}
