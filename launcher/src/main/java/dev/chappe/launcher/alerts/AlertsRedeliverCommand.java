package dev.chappe.launcher.alerts;

import dev.chappe.alert.parked.ParkedTopics;
import dev.chappe.alert.release.Delivery;
import dev.chappe.launcher.connection.RemoteBroker;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has what is parked delivered again. */
@Command(name = "redeliver", mixinStandardHelpOptions = true,
        description = "Have parked messages delivered again, under the ids that they had: all, those of a channel, or"
                + " those that are named.")
final class AlertsRedeliverCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Option(names = "--channel", paramLabel = "NAME", description = "Those of this channel alone, set/name.")
    private Optional<String> channel;

    @Parameters(paramLabel = "ID", description = "Ids of messages, as `chappe alerts parked` lists them.")
    private List<String> ids = List.of();

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.given().shared();
        RemoteBroker.connect(settings).close();
        String servers = settings.get(SharedSettings.BOOTSTRAP_SERVERS);
        List<Map.Entry<String, Delivery>> wanted = ParkedTopics.read(servers).entrySet().stream()
                .filter(parked -> channel.isEmpty() || channel.get().equals(parked.getValue().channel()))
                .filter(parked -> ids.isEmpty() || ids.contains(parked.getKey())).toList();
        if (!wanted.isEmpty()) {
            ParkedTopics.redeliver(servers, wanted);
        }
        spec.commandLine().getOut().println(wanted.size() + " messages are delivered again");
        return wanted.size() >= ids.size() ? 0 : 1;
    }
}
