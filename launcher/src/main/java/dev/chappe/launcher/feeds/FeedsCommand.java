package dev.chappe.launcher.feeds;

import picocli.CommandLine.Command;

/** Lists of feeds. */
@Command(name = "feeds", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Bring lists of feeds in from other feed readers, or take them out.", subcommands = {
            FeedsImportCommand.class, FeedsExportCommand.class})
public final class FeedsCommand {}
