package dev.chappe.alert.trial;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.alert.engine.RuleTrial.NearMiss;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.message.Wording;
import dev.chappe.alert.rule.Finding;
import dev.chappe.alert.subject.Proof;
import dev.chappe.alert.subject.Subject;
import dev.chappe.schemas.yaml.Faults.Fault;
import java.util.List;

/** What a trial came to, as JSON: fired, nearMisses, told, tried, cut, problems. */
final class TrialAnswer {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode body = NODES.objectNode();

    private TrialAnswer(List<Fault> problems, long tried) {
        body.putArray("fired");
        body.putArray("nearMisses");
        body.put("told", 0).put("tried", tried).putNull("cut");
        ArrayNode listed = body.putArray("problems");
        problems.forEach(problem -> listed.addObject().put("line", problem.place().line())
                .put("column", problem.place().column()).put("message", problem.message()));
    }

    /** Rules that cannot be tried. */
    static ObjectNode refused(List<Fault> problems) {
        return new TrialAnswer(problems, 0).body;
    }

    /** What rules would have told. */
    static ObjectNode tried(PastTrial.Told told, PastReading.Read reading) {
        TrialAnswer answer = new TrialAnswer(List.of(), reading.records());
        told.last().forEach(answer::fired);
        told.nearMisses().forEach(answer::nearMiss);
        answer.body.put("told", told.count());
        reading.cut().ifPresent(why -> answer.body.put("cut", why));
        return answer.body;
    }

    private void fired(Signal signal) {
        ObjectNode node = body.withArray("fired").addObject().put("rule", signal.rule());
        identify(node, signal.subject());
        node.put("state", signal.state().name()).put("message", Wording.headline(signal))
                .put("at", signal.time().toString())
                .put("quote", Wording.proofs(signal).stream().findFirst().map(Proof::quote).orElse(null));
    }

    private void nearMiss(NearMiss miss) {
        ObjectNode node = body.withArray("nearMisses").addObject().put("rule", miss.explanation().rule().name());
        identify(node, miss.subject());
        ArrayNode failed = node.putArray("failed");
        miss.explanation().findings().stream().filter(finding -> !finding.held()).map(Finding::compared)
                .forEach(failed::add);
    }

    private static void identify(ObjectNode node, Subject subject) {
        switch (subject) {
            case Subject.NewsEvent event -> node.put("eventId", event.id()).putNull("topic");
            case Subject.NewsTrend trend -> node.putNull("eventId").put("topic", trend.id());
        }
    }
}
