package dev.chappe.launcher.deadletter;

import picocli.CommandLine.Command;

/** What was rejected. */
@Command(name = "deadletters", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Look at what was rejected, and try it again.", subcommands = {DeadLettersListCommand.class,
            DeadLettersReplayCommand.class})
public final class DeadLettersCommand {}
