package dev.chappe.launcher.deadletter;

import dev.chappe.launcher.connection.RemoteBroker;
import dev.chappe.launcher.deadletter.DeadLetterTopics.Letter;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rejected records, tried again. */
@Command(name = "replay", mixinStandardHelpOptions = true,
        description = "Send rejected records back to the topics that they were read from, each once, with a header"
                + " that says so (chappe.replayed). One that fails again becomes another dead letter. What was refused"
                + " before it came to a topic, by ingest-service, is left where it is.")
final class DeadLettersReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Mixin
    private LetterSelection selection;

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    private boolean dryRun;

    private final Set<String> done = new HashSet<>();
    private final Map<String, Integer> replayed = new TreeMap<>();
    private final Map<String, Integer> left = new TreeMap<>();

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.given().shared();
        RemoteBroker.connect(settings).close();
        String servers = settings.get(SharedSettings.BOOTSTRAP_SERVERS);
        done.addAll(DeadLetterTopics.replayed(servers));
        if (dryRun) {
            DeadLetterTopics.read(servers, letter -> replay(letter, source -> true));
        } else {
            try (SourceTopics topics = SourceTopics.open(servers)) {
                DeadLetterTopics.read(servers, letter -> replay(letter, source -> topics.send(letter, source)));
                topics.commit();
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println((dryRun ? "would replay " : "replayed ") + told(replayed) + ", left " + told(left));
        return 0;
    }

    private void replay(Letter letter, Predicate<SourceRecord> sending) {
        SeenDeadLetter seen = letter.seen();
        if (!selection.holds(seen)) {
            return;
        }
        SourceRecord source = seen.source().orElse(null);
        if (source == null) {
            count(left, "never on a topic");
        } else if (!done.add(source.origin())) {
            count(left, "replayed before");
        } else if (sending.test(source)) {
            count(replayed, seen.header(DeadLetterHeaders.REASON));
            spec.commandLine().getOut().println(seen.header(DeadLetterHeaders.REASON) + "  " + source.origin()
                    + "  from partition " + seen.partition() + " offset " + seen.offset());
        } else {
            count(left, "too long for its letter, and gone from its topic");
        }
    }

    private static void count(Map<String, Integer> counts, String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static String told(Map<String, Integer> counts) {
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.isEmpty() ? "0" : sum + " " + counts;
    }
}
