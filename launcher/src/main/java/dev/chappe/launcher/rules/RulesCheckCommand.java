package dev.chappe.launcher.rules;

import dev.chappe.alert.rule.Rule;
import dev.chappe.alert.rule.RuleSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files of rules and says what they come to. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Check files of rules, and say what they come to. Tells every fault with file, line and column.")
final class RulesCheckCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A YAML file of rules.")
    private List<Path> files;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (Path file : files) {
            RuleSet set = RuleFile.read(file);
            set.rules().forEach(rule -> out.println(line(rule)));
        }
    }

    private static String line(Rule rule) {
        return rule.name() + ": " + rule.conditions().size() + " condition" + (rule.conditions().size() == 1 ? "" : "s")
                + " on " + rule.kind().name().toLowerCase(Locale.ROOT) + ", tells again when "
                + String.join(" or ", rule.matters().stream().sorted().toList()) + " changes, goes to "
                + String.join(" and ", rule.audience().channels());
    }
}
