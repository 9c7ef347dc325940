package dev.chappe.launcher.feeds;

import dev.chappe.ingest.share.FeedTopics;
import dev.chappe.ingest.source.FeedList;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.launcher.connection.RemoteBroker;
import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SettingsException;
import dev.chappe.schemas.settings.SharedSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a list of feeds on their topic. */
@Command(name = "publish", mixinStandardHelpOptions = true,
        description = "Check a list of feeds and put it on news.feeds: instances of ingest-service with ingest.feeds=shared"
                + " poll these feeds from then on, and no others.")
final class FeedsPublishCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Parameters(paramLabel = "FILE", description = "A YAML file of feeds.")
    private Path file;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.given().shared();
        List<FeedSource> feeds;
        try {
            feeds = FeedList.read(file);
        } catch (SettingsException faults) {
            throw new CommandFailure(String.valueOf(faults.getMessage()), faults);
        }
        RemoteBroker.connect(settings).close();
        FeedTopics.Changes changes = FeedTopics.publish(settings.get(SharedSettings.BOOTSTRAP_SERVERS), feeds);
        spec.commandLine().getOut().println(feeds.size() + " feeds are on news.feeds, " + changes.written()
                + " of them new or changed; " + changes.removed() + " taken away");
        return 0;
    }
}
