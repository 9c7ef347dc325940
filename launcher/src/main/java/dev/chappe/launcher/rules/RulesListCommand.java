package dev.chappe.launcher.rules;

import dev.chappe.launcher.connection.RemoteBroker;
import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.launcher.settings.GivenSettings;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.topic.RuleSetTopics;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the rules that stand on the topic. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Print the sets of rules on news.alert-rules.")
final class RulesListCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Override
    public void run() {
        new TreeMap<>(sets(options.given())).forEach((name, yaml) -> {
            spec.commandLine().getOut().println("# " + name);
            spec.commandLine().getOut().println(yaml);
        });
    }

    /**
     * The sets, their YAML by name.
     *
     * @throws CommandFailure
     *             when no broker answers
     */
    static Map<String, String> sets(GivenSettings given) {
        Settings settings = given.shared();
        try {
            RemoteBroker.connect(settings).close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("stopped", stopped);
        }
        return new RuleSetTopics(settings.get(SharedSettings.BOOTSTRAP_SERVERS)).read();
    }
}
