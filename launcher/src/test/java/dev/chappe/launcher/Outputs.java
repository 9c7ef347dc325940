package dev.chappe.launcher;

import static org.awaitility.Awaitility.await;

import dev.chappe.launcher.output.OutputTopics;
import dev.chappe.launcher.output.OutputTopics.Begin;
import dev.chappe.launcher.output.Seen;
import dev.chappe.schemas.serde.AvroSerdes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a test finds on the output topics of a running cluster. */
public final class Outputs {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Outputs() {}

    /** Every committed revision of every event, as "TYPE id revision CHANGE", sorted, doubles included. */
    public static List<String> revisions(String bootstrapServers) {
        List<String> revisions = new ArrayList<>();
        try (OutputTopics topics = OutputTopics.open(bootstrapServers, AvroSerdes.offline(), Begin.OLDEST)) {
            await().atMost(PATIENCE).until(() -> {
                topics.poll(Duration.ofMillis(100)).forEach(seen -> {
                    if (seen instanceof Seen.Event event) {
                        revisions.add(event.type() + " " + event.id() + " " + event.revision() + " " + event.change());
                    }
                });
                return topics.isAtEnd();
            });
        }
        return revisions.stream().sorted().toList();
    }
}
