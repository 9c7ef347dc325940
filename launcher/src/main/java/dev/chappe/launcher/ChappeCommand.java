package dev.chappe.launcher;

import dev.chappe.launcher.cluster.BrokerCommand;
import dev.chappe.launcher.connection.TailCommand;
import dev.chappe.launcher.connection.TopicsCommand;
import dev.chappe.launcher.deadletter.DeadLettersCommand;
import dev.chappe.launcher.demo.DemoCommand;
import dev.chappe.launcher.demo.UpCommand;
import dev.chappe.launcher.evaluate.EvaluateCommand;
import dev.chappe.launcher.evaluate.TrainConfidenceCommand;
import dev.chappe.launcher.explain.ExplainCommand;
import dev.chappe.launcher.faults.FaultsCommand;
import dev.chappe.launcher.feeds.FeedsCommand;
import dev.chappe.launcher.intake.FeedCommand;
import dev.chappe.launcher.intake.PageCommand;
import dev.chappe.launcher.offline.ExtractCommand;
import dev.chappe.launcher.offline.MentionsCommand;
import dev.chappe.launcher.offline.StoriesCommand;
import dev.chappe.launcher.offline.TrendsCommand;
import dev.chappe.launcher.pages.EvaluatePagesCommand;
import dev.chappe.launcher.alerts.AlertsCommand;
import dev.chappe.launcher.rules.RulesCommand;
import dev.chappe.launcher.service.AlertCommand;
import dev.chappe.launcher.service.ConsoleCommand;
import dev.chappe.launcher.service.EnrichCommand;
import dev.chappe.launcher.service.IngestCommand;
import dev.chappe.launcher.settings.SettingsCommand;
import dev.chappe.launcher.types.TypesCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of the command line: says what there is, does nothing itself. */
@Command(name = "chappe", mixinStandardHelpOptions = true, versionProvider = VersionText.class,
        scope = ScopeType.INHERIT, synopsisSubcommandLabel = "COMMAND",
        description = "News articles in, typed events, topic trends and alerts out.",
        descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n", exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed, or a part of the input was bad", "2:the command line was not understood"},
        subcommands = {DemoCommand.class, UpCommand.class, IngestCommand.class, EnrichCommand.class, AlertCommand.class,
            ConsoleCommand.class,
            RulesCommand.class, AlertsCommand.class,
            ExtractCommand.class, TypesCommand.class, MentionsCommand.class, ExplainCommand.class,
            EvaluateCommand.class, TrainConfidenceCommand.class, StoriesCommand.class, TrendsCommand.class,
            PageCommand.class, EvaluatePagesCommand.class, FeedCommand.class, FeedsCommand.class,
            TailCommand.class,
            DeadLettersCommand.class, TopicsCommand.class, SettingsCommand.class, BrokerCommand.class,
            FaultsCommand.class, GenerateCompletion.class})
final class ChappeCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Set before or after the subcommand alike. */
    @Option(names = {"-v", "--verbose"}, scope = ScopeType.INHERIT,
            description = "Log to standard error, and show the stack trace of a failure.")
    boolean verbose;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
