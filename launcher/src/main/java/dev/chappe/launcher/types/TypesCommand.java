package dev.chappe.launcher.types;

import picocli.CommandLine.Command;

/** Types of event of a user's own. */
@Command(name = "types", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Check files with types of event of your own, or print an example of one.", subcommands = {
            TypesCheckCommand.class, TypesExampleCommand.class})
public final class TypesCommand {}
