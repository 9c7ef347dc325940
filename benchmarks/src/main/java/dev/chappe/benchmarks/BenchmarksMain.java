package dev.chappe.benchmarks;

import dev.chappe.benchmarks.alert.RulesCommand;
import dev.chappe.benchmarks.console.ConsoleCommand;
import dev.chappe.benchmarks.console.StreamsCommand;
import dev.chappe.benchmarks.edge.FeedsCommand;
import dev.chappe.benchmarks.edge.WireCommand;
import dev.chappe.benchmarks.extract.ExtractCommand;
import dev.chappe.benchmarks.extract.GrowthCommand;
import dev.chappe.benchmarks.extract.HostileCommand;
import dev.chappe.benchmarks.extract.StartCommand;
import dev.chappe.benchmarks.pipeline.PipelineCommand;
import dev.chappe.benchmarks.pipeline.StateCommand;
import dev.chappe.benchmarks.poll.FeedServerCommand;
import dev.chappe.benchmarks.poll.PollingCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs one group of benchmarks; each prints a table at its end. */
@Command(name = "benchmarks", mixinStandardHelpOptions = true,
        description = "How fast Chappe is. docs/benchmarks.md says what the figures mean.",
        subcommands = {ExtractCommand.class, GrowthCommand.class, StartCommand.class, HostileCommand.class,
            ConsoleCommand.class, StreamsCommand.class,
            WireCommand.class, FeedsCommand.class, PollingCommand.class, FeedServerCommand.class,
            RulesCommand.class,
            PipelineCommand.class, StateCommand.class})
public final class BenchmarksMain {

    private BenchmarksMain() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchmarksMain()).setUsageHelpAutoWidth(true).execute(arguments));
    }
}
