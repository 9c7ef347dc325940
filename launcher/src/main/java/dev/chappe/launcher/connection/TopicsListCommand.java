package dev.chappe.launcher.connection;

import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.launcher.settings.TypesOption;
import dev.chappe.schemas.topic.Topic;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the catalogue; needs no cluster. */
@Command(name = "list", mixinStandardHelpOptions = true,
        description = "List every topic with its key, partitions, retention and meaning.")
final class TopicsListCommand implements Runnable {

    private static final String ROW = "%-34s %-38s %10s  %-9s  %s%n";

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Mixin
    private TypesOption types;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, ROW, "TOPIC", "KEY", "PARTITIONS", "KEPT", "WHAT IT HOLDS");
        for (Topic topic : types.in(options.given()).topics()) {
            out.printf(Locale.ROOT, ROW, topic.name(), topic.key(), topic.partitions(), kept(topic), topic.doc());
        }
        out.flush();
    }

    private static String kept(Topic topic) {
        return switch (topic.cleanup()) {
            case COMPACT -> "last";
            case DELETE -> topic.retention().map(Duration::toDays).map(days -> days + " days").orElse("always");
        };
    }
}
