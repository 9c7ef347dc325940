package dev.chappe.launcher.rules;

import picocli.CommandLine.Command;

/** Alert rules. */
@Command(name = "rules", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Check alert rules, try them on articles, explain them, put them on their topic.", subcommands = {
            RulesCheckCommand.class, RulesTestCommand.class, RulesExplainCommand.class, RulesExampleCommand.class,
            RulesPublishCommand.class, RulesListCommand.class, RulesRemoveCommand.class})
public final class RulesCommand {}
