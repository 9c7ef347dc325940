package dev.chappe.benchmarks.alert;

import dev.chappe.alert.engine.RuleBook;
import dev.chappe.alert.engine.RuleEngine;
import dev.chappe.alert.engine.Standing;
import dev.chappe.alert.rule.RuleFiles;
import dev.chappe.alert.subject.Proof;
import dev.chappe.alert.subject.Subject;
import dev.chappe.alert.subject.Subject.NewsEvent;
import dev.chappe.alert.subject.Subject.Told;
import dev.chappe.schemas.event.EventValue;
import dev.chappe.schemas.event.EventValue.Sum;
import dev.chappe.schemas.event.EventValue.Words;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many events a second one core holds against many rules. */
@Command(name = "rules", description = "Events held against many rules a second, on one core: half of the rules name an"
        + " organisation, the others only a type and a sum.")
public final class RulesCommand implements Runnable {

    private static final long SEED = 1;
    private static final int ORGANISATIONS = 500;
    private static final int EVENTS = 20_000;
    private static final int PASSES = 5;
    private static final Instant NOON = Instant.parse("2025-05-20T12:00:00Z");

    @Spec
    private CommandSpec spec;

    @Option(names = "--rules", description = "How many rules; ${DEFAULT-VALUE} if left out.", defaultValue = "1000")
    private int rules;

    @Override
    public void run() {
        RuleEngine engine = new RuleEngine(
                new RuleBook(List.of(RuleFiles.parse("bench", "bench.yaml", rules(new Random(SEED))))));
        List<Subject> events = events(new Random(SEED));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        PrintWriter out = spec.commandLine().getOut();
        for (int pass = 1; pass <= PASSES; pass++) {
            long signals = 0;
            long before = threads.getCurrentThreadCpuTime();
            for (Subject event : events) {
                signals += engine.judge(event, Standing.NONE, NOON).signals().size();
            }
            double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
            out.printf(Locale.ROOT, "pass %d: %,.0f events a second against %,d rules, %,d signals%n", pass,
                    EVENTS / seconds, rules, signals);
        }
        out.flush();
    }

    private String rules(Random random) {
        List<String> types = TopicCatalogue.eventTypes();
        StringBuilder yaml = new StringBuilder("channels:\n  out: {kind: stdout}\nrules:\n");
        for (int i = 0; i < rules; i++) {
            String organisation = i % 2 == 0 ? "organisation: Maker " + random.nextInt(ORGANISATIONS) + ", " : "";
            yaml.append("  rule-").append(i).append(":\n    events: {type: ")
                    .append(types.get(random.nextInt(types.size()))).append(", ").append(organisation)
                    .append("amount: {least: ").append(1 + random.nextInt(900))
                    .append(" million USD}, confidence: {least: 0.5}}\n    channels: out\n");
        }
        return yaml.toString();
    }

    private static List<Subject> events(Random random) {
        List<String> types = TopicCatalogue.eventTypes();
        List<Subject> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            Map<String, EventValue> roles = new LinkedHashMap<>();
            roles.put("company", new Words("Maker " + random.nextInt(ORGANISATIONS)));
            roles.put("amount", new Sum(BigDecimal.valueOf(1_000_000L * random.nextInt(1_000)), null,
                    random.nextBoolean() ? "EUR" : "CNY"));
            events.add(new NewsEvent("e" + i, types.get(random.nextInt(types.size())), 1, "NEW", null,
                    new Told("ANNOUNCED", null, random.nextDouble(), 1, 1, List.of("en"), NOON), roles,
                    List.of(new Proof(null, "Daily", null, "Words.", new Proof.Place("a", "r", "BODY", 0, 6, "h")))));
        }
        return events;
    }
}
