package dev.chappe.launcher.types;

import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.types.TypeFiles;
import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.schemas.settings.SettingsException;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files of types and says what they come to. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Check files that describe types of event, and say what they come to. Tells every fault with file,"
                + " line and column.")
final class TypesCheckCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A YAML file that describes a type.")
    private List<Path> files;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            TypeFiles.read(files).forEach(type -> out.println(line(type)));
        } catch (SettingsException faults) {
            throw new CommandFailure(String.valueOf(faults.getMessage()), faults);
        }
    }

    private static String line(OwnType type) {
        String keys = type.type().roles().stream().filter(role -> role.use() != Role.Use.DETAIL)
                .map(role -> role.name() + (role.use() == Role.Use.KEY ? "" : " if there"))
                .collect(Collectors.joining(", "));
        String languages = type.languages().keySet().stream().map(Language::tag).sorted()
                .collect(Collectors.joining(" and "));
        return type.name() + " in " + languages + ", the same when " + keys + " agree within "
                + type.window().toDays() + " days, goes to " + TopicCatalogue.ofEventType(type.name()).name();
    }
}
