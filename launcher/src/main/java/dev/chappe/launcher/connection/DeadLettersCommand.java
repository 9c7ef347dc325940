package dev.chappe.launcher.connection;

import picocli.CommandLine.Command;

/** What was rejected. */
@Command(name = "deadletters", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Look at what was rejected.", subcommands = DeadLettersListCommand.class)
public final class DeadLettersCommand {}
