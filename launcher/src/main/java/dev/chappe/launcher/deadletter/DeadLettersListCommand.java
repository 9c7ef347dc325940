package dev.chappe.launcher.deadletter;

import dev.chappe.launcher.connection.RemoteBroker;
import dev.chappe.launcher.settings.SettingsOptions;
import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Every rejected record with its reason. */
@Command(name = "list", mixinStandardHelpOptions = true,
        description = "List rejected records: reason, step, origin, what is wrong, length, and the first bytes.")
final class DeadLettersListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Mixin
    private LetterSelection selection;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.given().shared();
        RemoteBroker.connect(settings).close();
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Integer> counts = new TreeMap<>();
        String servers = settings.get(SharedSettings.BOOTSTRAP_SERVERS);
        Set<String> replayed = DeadLetterTopics.replayed(servers);
        DeadLetterTopics.read(servers, letter -> {
            SeenDeadLetter seen = letter.seen();
            if (selection.holds(seen)) {
                counts.merge(seen.header(DeadLetterHeaders.REASON), 1, Integer::sum);
                print(out, seen, seen.source().filter(source -> replayed.contains(source.origin())).isPresent());
            }
        });
        out.println(counts.isEmpty() ? "no dead letters" : counts);
        return 0;
    }

    private static void print(PrintWriter out, SeenDeadLetter letter, boolean replayed) {
        out.println(letter.header(DeadLetterHeaders.REASON) + "  " + letter.header(DeadLetterHeaders.STAGE) + "  "
                + letter.header(DeadLetterHeaders.ORIGIN) + "  " + letter.time() + "  partition " + letter.partition()
                + " offset " + letter.offset() + "  " + letter.header(DeadLetterHeaders.LENGTH) + " bytes  sha256 "
                + letter.header(DeadLetterHeaders.SHA256) + (replayed ? "  replayed" : ""));
        out.println("    " + letter.header(DeadLetterHeaders.DETAIL));
        out.println("    " + letter.excerpt());
    }
}
