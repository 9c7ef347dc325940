package dev.chappe.launcher;

import dev.chappe.launcher.process.CommandFailure;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a failure in one sentence; the stack trace is for --verbose. */
final class CommandErrors implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        commandLine.getErr().println("chappe: " + sentence(failure));
        if (verbose(parsed)) {
            failure.printStackTrace(commandLine.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String sentence(Exception failure) {
        if (failure instanceof CommandFailure) {
            return Objects.requireNonNullElse(failure.getMessage(), "failed");
        }
        return "unexpected " + failure + " (--verbose shows where)";
    }

    private static boolean verbose(ParseResult parsed) {
        return ((ChappeCommand) parsed.commandSpec().root().userObject()).verbose;
    }
}
