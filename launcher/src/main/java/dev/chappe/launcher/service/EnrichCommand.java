package dev.chappe.launcher.service;

import dev.chappe.enrich.EnrichConfig;
import dev.chappe.enrich.RunningEnrich;
import dev.chappe.launcher.process.StopSignal;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.settings.SharedSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs enrich-service until it is told to stop. */
@Command(name = "enrich",
        description = "Run enrich-service: raw articles in, typed events, trends and dead letters out."
                + " Stops in good order at SIGTERM.")
public final class EnrichCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions options;

    @Override
    @SuppressWarnings("try") // the running service is closed, not asked
    public Integer call() throws InterruptedException {
        EnrichConfig config = options.given().enrich();
        ServiceLog.begin(config.get(SharedSettings.LOG_FORMAT));
        try (StopSignal stop = StopSignal.listen(); RunningEnrich running = Services.start(config)) {
            stop.await();
        }
        return 0;
    }
}
