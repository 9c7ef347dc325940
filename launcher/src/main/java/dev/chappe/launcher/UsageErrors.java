package dev.chappe.launcher;

import dev.chappe.schemas.settings.NearName;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what was not understood, the nearest name that would have been, and where the help is. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine commandLine = failure.getCommandLine();
        PrintWriter err = commandLine.getErr();
        switch (failure) {
            case UnmatchedArgumentException unmatched when isCommand(unmatched) -> {
                String word = unmatched.getUnmatched().getFirst();
                err.println("chappe: unknown command '" + word + "'");
                suggest(err, NearName.of(word, commandLine.getSubcommands().keySet()).stream().toList());
            }
            case UnmatchedArgumentException unmatched -> {
                err.println("chappe: " + unmatched.getMessage());
                suggest(err, unmatched.getSuggestions());
            }
            default -> err.println("chappe: " + failure.getMessage());
        }
        err.println("See " + commandLine.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static boolean isCommand(UnmatchedArgumentException unmatched) {
        return !unmatched.isUnknownOption() && !unmatched.getCommandLine().getSubcommands().isEmpty();
    }

    private static void suggest(PrintWriter err, List<String> names) {
        if (!names.isEmpty()) {
            err.println("Did you mean " + String.join(" or ", names) + "?");
        }
    }
}
