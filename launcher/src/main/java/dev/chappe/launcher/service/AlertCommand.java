package dev.chappe.launcher.service;

import dev.chappe.alert.AlertConfig;
import dev.chappe.alert.RunningAlert;
import dev.chappe.launcher.process.StopSignal;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.settings.SharedSettings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs alert-service until it is told to stop. */
@Command(name = "alert",
        description = "Run alert-service: events and trends in, alerts out, by the rules on news.alert-rules. Stops in"
                + " good order at SIGTERM.")
public final class AlertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Override
    @SuppressWarnings("try") // the running service is closed, not asked
    public Integer call() throws InterruptedException {
        AlertConfig config = options.given().alert();
        ServiceLog.begin(config.get(SharedSettings.LOG_FORMAT));
        PrintWriter out = spec.commandLine().getOut();
        try (StopSignal stop = StopSignal.listen(); RunningAlert running = Services.start(config, text -> {
            synchronized (out) {
                out.print(text);
                out.flush();
            }
        })) {
            stop.await();
        }
        return 0;
    }
}
