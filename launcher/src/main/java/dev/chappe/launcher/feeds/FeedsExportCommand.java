package dev.chappe.launcher.feeds;

import dev.chappe.ingest.source.FeedList;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.source.opml.OpmlWriter;
import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.schemas.settings.SettingsException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an OPML document of a list of feeds. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Print a list of feeds as OPML, which feed readers import.")
final class FeedsExportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1",
            description = "A YAML file of feeds; without it the list that comes with the service.")
    private @Nullable Path file;

    @Override
    public void run() {
        try {
            List<FeedSource> feeds = file == null ? FeedList.bundled() : FeedList.read(file);
            spec.commandLine().getOut().print(OpmlWriter.write(feeds));
            spec.commandLine().getOut().flush();
        } catch (SettingsException faults) {
            throw new CommandFailure(String.valueOf(faults.getMessage()), faults);
        }
    }
}
