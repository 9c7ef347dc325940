package dev.chappe.launcher.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.launcher.settings.GivenSettings;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.settings.SharedSettings;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how feeds are, and has the commands for lists of them. */
@Command(name = "feeds", mixinStandardHelpOptions = true,
        description = "Show how the feeds of a running ingest-service are; without one, those of the list. The commands"
                + " bring lists in from other feed readers, take them out, or share them among instances.",
        subcommands = {FeedsImportCommand.class, FeedsExportCommand.class, FeedsPublishCommand.class})
public final class FeedsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions settings;

    @Option(names = "--service", paramLabel = "URL",
            description = "Where ingest-service serves metrics and health; by default at ops.host and ops.port.")
    private Optional<URI> service;

    @Option(names = "--json", description = "Print what the service answers, as JSON, a feed a line.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        GivenSettings given = settings.given();
        URI address = service.orElseGet(() -> URI.create("http://" + given.shared().get(SharedSettings.OPS_HOST) + ":"
                + given.shared().get(SharedSettings.OPS_PORT)));
        Optional<JsonNode> feeds = RunningFeeds.ask(address);
        if (feeds.isEmpty()) {
            spec.commandLine().getErr().println("chappe: no ingest-service answers at " + address
                    + " (--service names another place); these are the feeds of the list");
            given.ingest().feeds().forEach(this::print);
            return 0;
        }
        feeds.get().forEach(this::print);
        return 0;
    }

    private void print(FeedSource feed) {
        out().println(String.join("  ", feed.id(), feed.outlet().name(), feed.url().toString()));
    }

    private void print(JsonNode feed) {
        out().println(json ? feed.toString() : FeedLine.of(feed));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
