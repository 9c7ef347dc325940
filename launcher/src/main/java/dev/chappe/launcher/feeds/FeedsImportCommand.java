package dev.chappe.launcher.feeds;

import dev.chappe.ingest.source.FeedListText;
import dev.chappe.ingest.source.opml.OpmlReader;
import dev.chappe.ingest.source.opml.Outline;
import dev.chappe.launcher.process.CommandFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a list of feeds of an OPML document. */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Print the feeds of an OPML file as a list for ingest.feeds (YAML).")
final class FeedsImportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An OPML file, as feed readers export their subscriptions.")
    private Path file;

    @Override
    public void run() {
        List<Outline> feeds;
        try {
            feeds = OpmlReader.read(Files.readString(file));
        } catch (IOException failure) {
            throw new CommandFailure(file + " cannot be read (" + failure + "); name an OPML file in UTF-8", failure);
        }
        if (feeds.isEmpty()) {
            throw new CommandFailure(file + " has no feeds; an OPML file has outline elements with an xmlUrl");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("feeds:");
        FeedListText.of(feeds).forEach(out::println);
    }
}
