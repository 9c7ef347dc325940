package dev.chappe.launcher;

import dev.chappe.launcher.process.LogDestination;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Runs the chappe command and ends with its exit code: 0 done, 1 failed, 2 not understood. */
public final class ChappeMain {

    private ChappeMain() {}

    public static void main(String[] arguments) {
        System.exit(commandLine(writer(FileDescriptor.out), writer(FileDescriptor.err)).execute(arguments));
    }

    /** The command with all its subcommands, writing to the given ends. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine commandLine = new CommandLine(new ChappeCommand());
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setExecutionStrategy(ChappeMain::logThenRun);
        commandLine.setParameterExceptionHandler(new UsageErrors());
        commandLine.setExecutionExceptionHandler(new CommandErrors());
        return commandLine;
    }

    private static int logThenRun(CommandLine.ParseResult parsed) {
        // A command with a log file of its own overrides this before the first logger is made.
        boolean verbose = ((ChappeCommand) parsed.commandSpec().root().userObject()).verbose;
        (verbose ? new LogDestination.Text() : new LogDestination.Quiet()).apply();
        return new CommandLine.RunLast().execute(parsed);
    }

    /** The output is UTF-8 whatever the machine's locale: it is read by programs and holds French. */
    private static PrintWriter writer(FileDescriptor end) {
        return new PrintWriter(new FileOutputStream(end), true, StandardCharsets.UTF_8);
    }

    /** Version of the running program, "development" outside of a jar. */
    static String version() {
        @Nullable
        String version = ChappeMain.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
