package dev.chappe.launcher.types;

import dev.chappe.enrich.types.TypeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the bundled example. */
@Command(name = "example", mixinStandardHelpOptions = true,
        description = "Print a complete example: LAYOFF, in French and English.")
final class TypesExampleCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(TypeFiles.example());
        spec.commandLine().getOut().flush();
    }
}
