package dev.chappe.launcher.connection;

import dev.chappe.launcher.output.OutputTopics;
import dev.chappe.launcher.output.OutputTopics.Begin;
import dev.chappe.launcher.output.Seen;
import dev.chappe.launcher.output.SeenLines;
import dev.chappe.launcher.process.StopSignal;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.registry.HttpSchemaRegistry;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Typed events for the terminal. */
@Command(name = "events", mixinStandardHelpOptions = true,
        description = "Print typed events as they come, each with the sentence that proves it.")
final class TailEventsCommand implements Callable<Integer> {

    private static final Duration MOMENT = Duration.ofMillis(200);

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Option(names = "--from-beginning", description = "Begin at the oldest event that is kept, not at the next one.")
    private boolean fromBeginning;

    @Option(names = "--type", paramLabel = "TYPE",
            description = "Only events of this type, for instance CHIP_LAUNCH; may be given several times.")
    private Set<String> types = Set.of();

    @Option(names = "--trends", description = "Trends as well.")
    private boolean trends;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.given().shared();
        String servers = settings.get(SharedSettings.BOOTSTRAP_SERVERS);
        RemoteBroker.connect(settings).close();
        Begin begin = fromBeginning ? Begin.OLDEST : Begin.NOW;
        try (StopSignal stop = StopSignal.listen();
                HttpSchemaRegistry registry = new HttpSchemaRegistry(settings.get(SharedSettings.REGISTRY_URL));
                OutputTopics topics = OutputTopics.open(servers,
                        new AvroSerdes(SchemaCatalogue.load(), registry), begin)) {
            while (!stop.isRequested()) {
                topics.poll(MOMENT).stream().filter(this::isWanted).forEach(this::print);
            }
        }
        return 0;
    }

    private boolean isWanted(Seen seen) {
        return switch (seen) {
            case Seen.Event event -> types.isEmpty() || types.contains(event.type());
            case Seen.Trend trend -> trends;
            case Seen.Unreadable unreadable -> true;
        };
    }

    private void print(Seen seen) {
        PrintWriter out = spec.commandLine().getOut();
        new SeenLines(Ansi.AUTO).of(seen).forEach(out::println);
    }
}
