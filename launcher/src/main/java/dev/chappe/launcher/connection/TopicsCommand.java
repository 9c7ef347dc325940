package dev.chappe.launcher.connection;

import picocli.CommandLine.Command;

/** The topics of the catalogue. */
@Command(name = "topics", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "List the topics of Chappe, or create them on a cluster.", subcommands = {
            TopicsListCommand.class, TopicsCreateCommand.class})
public final class TopicsCommand {}
