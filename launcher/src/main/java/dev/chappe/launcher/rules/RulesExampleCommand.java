package dev.chappe.launcher.rules;

import dev.chappe.alert.rule.RuleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the bundled rules. */
@Command(name = "example", mixinStandardHelpOptions = true,
        description = "Print the bundled rules: one for each of the four core types, and one for a rising trend.")
final class RulesExampleCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(RuleFiles.examples());
        spec.commandLine().getOut().flush();
    }
}
