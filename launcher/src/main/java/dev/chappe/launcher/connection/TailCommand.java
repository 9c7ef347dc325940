package dev.chappe.launcher.connection;

import picocli.CommandLine.Command;

/** What comes out, as it comes. */
@Command(name = "tail", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Print what comes off the topics of a cluster, until Ctrl-C.",
        subcommands = TailEventsCommand.class)
public final class TailCommand {}
