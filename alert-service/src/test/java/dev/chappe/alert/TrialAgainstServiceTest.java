package dev.chappe.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.alert.AlertDriver.Sent;
import dev.chappe.alert.engine.RuleBook;
import dev.chappe.alert.engine.RuleTrial;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.rule.RuleFiles;
import dev.chappe.contract.event.EventChange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules are said to have told is what the service tells: both hold the same lives of events against the same rules. */
class TrialAgainstServiceTest {

    private static final long SEED = 7;
    private static final int REVISIONS = 300;
    private static final String RULES = """
              large:
                events: {type: INVESTMENT_PLEDGE, amount: {least: 50 USD}}
                channels: out
              middle:
                events: {organisation: Xiaomi, amount: {least: 20 USD, most: 70 USD}}
                channels: out
              denied:
                events: {factuality: DENIED}
                channels: out
            """;

    @TempDir
    private Path stateDirectory;

    @Test
    void shouldTellTheSameOfTheSameEvents() {
        Random random = new Random(SEED);
        List<Signal> tried = new ArrayList<>();
        RuleTrial trial = new RuleTrial(new RuleBook(List.of(RuleFiles.parse("desk", "desk.yaml",
                "channels:\n  out: {kind: stdout}\nrules:\n" + RULES.indent(0)))));
        try (AlertDriver alert = new AlertDriver(stateDirectory, Subjects.NOON)) {
            alert.rules(RULES);
            for (int revision = 1; revision <= REVISIONS; revision++) {
                String id = random.nextInt(10) == 0 ? "s" : "e" + random.nextInt(10);
                EventChange change = switch (random.nextInt(8)) {
                    case 0 -> EventChange.RETRACTED;
                    case 1 -> EventChange.MERGED;
                    default -> EventChange.UPDATED;
                };
                alert.pledge(id, revision, change, random.nextInt(100));
                tried.addAll(trial.judge(alert.lastSubject(), alert.lastTime()));
            }
            Function<Signal, String> told = signal -> signal.rule() + " " + signal.subject().id() + " "
                    + signal.revision() + " " + signal.state() + " " + signal.changes() + " " + signal.reason();

            assertThat(alert.sent.stream().map(Sent::message).map(message -> message.signals().getFirst()).map(told))
                    .hasSizeGreaterThan(50).containsExactlyElementsOf(tried.stream().map(told).toList());
        }
    }
}
