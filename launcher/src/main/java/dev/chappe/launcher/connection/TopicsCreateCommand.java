package dev.chappe.launcher.connection;

import dev.chappe.launcher.process.CommandFailure;
import dev.chappe.launcher.settings.GivenSettings;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.launcher.settings.TypesOption;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.topic.KafkaTopics;
import dev.chappe.schemas.topic.KafkaTopics.Layout;
import dev.chappe.schemas.topic.KafkaTopics.Retention;
import dev.chappe.schemas.topic.Topic;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Creates what the cluster lacks; may be run again and again. */
@Command(name = "create", mixinStandardHelpOptions = true,
        description = "Create the topics that the cluster lacks; those that exist are left as they are.")
final class TopicsCreateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Mixin
    private TypesOption types;

    @Option(names = "--replication", paramLabel = "N",
            description = "Copies of each partition; without it, the brokers' default.")
    private Optional<Short> replication;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        GivenSettings given = types.in(options.given());
        Settings settings = given.shared();
        List<Topic> topics = given.topics();
        try (Admin admin = RemoteBroker.connect(settings)) {
            Layout layout = new Layout(replication, Integer.MAX_VALUE, Retention.CATALOGUE);
            List<String> created = new KafkaTopics(admin, layout).create(topics);
            created.forEach(name -> out.println("created " + name));
            out.println(created.size() + " created, " + (topics.size() - created.size()) + " already there");
        } catch (IllegalStateException refused) {
            throw new CommandFailure(String.valueOf(refused.getMessage()), refused);
        }
        return 0;
    }
}
