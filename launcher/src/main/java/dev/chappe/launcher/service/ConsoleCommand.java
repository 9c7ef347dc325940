package dev.chappe.launcher.service;

import dev.chappe.console.ConsoleConfig;
import dev.chappe.console.RunningConsole;
import dev.chappe.launcher.process.StopSignal;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.settings.SharedSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the console until it is told to stop. */
@Command(name = "console",
        description = "Run the console: a web page and a read API over events, trends and alerts, with their history."
                + " Stops in good order at SIGTERM.")
public final class ConsoleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Override
    public Integer call() throws InterruptedException {
        ConsoleConfig config = options.given().console();
        ServiceLog.begin(config.get(SharedSettings.LOG_FORMAT));
        try (StopSignal stop = StopSignal.listen(); RunningConsole running = Services.start(config)) {
            spec.commandLine().getOut().println("console at " + running.address());
            spec.commandLine().getOut().flush();
            stop.await();
        }
        return 0;
    }
}
