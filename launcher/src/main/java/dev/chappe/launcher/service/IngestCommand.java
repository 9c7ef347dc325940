package dev.chappe.launcher.service;

import dev.chappe.ingest.IngestConfig;
import dev.chappe.ingest.RunningIngest;
import dev.chappe.launcher.process.StopSignal;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.settings.SharedSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs ingest-service until it is told to stop. */
@Command(name = "ingest", description = "Run ingest-service: feeds, files and pushes in, raw articles out on"
        + " news.articles. Stops in good order at SIGTERM.")
public final class IngestCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions options;

    @Override
    @SuppressWarnings("try") // the running service is closed, not asked
    public Integer call() throws InterruptedException {
        IngestConfig config = options.given().ingest();
        ServiceLog.begin(config.get(SharedSettings.LOG_FORMAT));
        try (StopSignal stop = StopSignal.listen(); RunningIngest running = Services.start(config)) {
            stop.await();
        }
        return 0;
    }
}
