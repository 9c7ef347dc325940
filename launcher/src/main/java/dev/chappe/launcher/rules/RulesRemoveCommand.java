package dev.chappe.launcher.rules;

import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.launcher.settings.GivenSettings;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.topic.RuleSetTopics;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a set of rules off the topic. */
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Take a set of rules off news.alert-rules.")
final class RulesRemoveCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions options;

    @Parameters(paramLabel = "SET", description = "Name of the set.")
    private String set;

    @Override
    public Integer call() {
        GivenSettings given = options.given();
        if (!RulesListCommand.sets(given).containsKey(set)) {
            throw new CommandFailure("no set of rules is named " + set);
        }
        new RuleSetTopics(given.shared().get(SharedSettings.BOOTSTRAP_SERVERS)).write(set, null);
        return 0;
    }
}
