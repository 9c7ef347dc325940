package dev.chappe.launcher.alerts;

import dev.chappe.alert.message.PlainText;
import dev.chappe.alert.parked.ParkedTopics;
import dev.chappe.launcher.connection.RemoteBroker;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what is parked. */
@Command(name = "parked", mixinStandardHelpOptions = true,
        description = "List the messages that no attempt of a day could deliver, with the reason.")
final class AlertsParkedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.given().shared();
        RemoteBroker.connect(settings).close();
        PrintWriter out = spec.commandLine().getOut();
        ParkedTopics.read(settings.get(SharedSettings.BOOTSTRAP_SERVERS))
                .forEach((id, parked) -> out.println(id + "  " + parked.channel() + "  after "
                        + parked.progress().attempts() + " attempts: " + parked.progress().detail() + "  "
                        + PlainText.subject(parked.message())));
        return 0;
    }
}
