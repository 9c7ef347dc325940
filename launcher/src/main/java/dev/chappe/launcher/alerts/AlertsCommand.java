package dev.chappe.launcher.alerts;

import picocli.CommandLine.Command;

/** Alerts that could not be delivered. */
@Command(name = "alerts", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "List the messages that no attempt of a day could deliver, and have them delivered again.",
        subcommands = {AlertsParkedCommand.class, AlertsRedeliverCommand.class})
public final class AlertsCommand {}
