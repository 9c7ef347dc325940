package dev.chappe.launcher.rules;

import dev.chappe.alert.rule.RuleFiles;
import dev.chappe.launcher.connection.RemoteBroker;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.topic.RuleSetTopics;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts files of rules on their topic. */
@Command(name = "publish", mixinStandardHelpOptions = true,
        description = "Check files of rules and put them on news.alert-rules, each as the set of its name. Running"
                + " services apply them within a second.")
final class RulesPublishCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A YAML file of rules.")
    private List<Path> files;

    @Override
    public Integer call() throws InterruptedException {
        files.forEach(RuleFile::read);
        Settings settings = options.given().shared();
        RemoteBroker.connect(settings).close();
        RuleSetTopics sets = new RuleSetTopics(settings.get(SharedSettings.BOOTSTRAP_SERVERS));
        for (Path file : files) {
            String set = RuleFiles.setOf(file);
            sets.write(set, RuleFiles.text(file));
            spec.commandLine().getOut().println(set + " is on news.alert-rules");
        }
        return 0;
    }
}
