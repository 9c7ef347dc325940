package dev.chappe.alert.engine;

import dev.chappe.alert.engine.RuleEngine.Explanation;
import dev.chappe.alert.engine.RuleEngine.Judgement;
import dev.chappe.alert.subject.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What rules would have told of the past, by the engine that the service runs. */
public final class RuleTrial {

    private final RuleBook book;
    private final RuleEngine engine;
    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, NearMiss> nearMisses = new LinkedHashMap<>();
    private final List<Signal> signals = new ArrayList<>();

    /** A rule that an event or trend met but for one condition. */
    public record NearMiss(Subject subject, Explanation explanation) {}

    public RuleTrial(RuleBook book) {
        this.book = book;
        this.engine = new RuleEngine(book);
    }

    /**
     * Holds a revision against the rules.
     *
     * @param time
     *            when it came
     * @return what they tell
     */
    public List<Signal> judge(Subject subject, Instant time) {
        Judgement judgement = engine.judge(subject, standings.getOrDefault(subject.id(), Standing.NONE), time);
        if (!judgement.signals().isEmpty()) {
            standings.put(subject.id(), judgement.standing());
        }
        signals.addAll(judgement.signals());
        book.candidates(subject).forEach(rule -> {
            String key = rule.name() + "|" + subject.id();
            Explanation explanation = RuleEngine.explain(rule, subject);
            if (explanation.isNearMiss()) {
                nearMisses.put(key, new NearMiss(subject, explanation));
            } else {
                nearMisses.remove(key);
            }
        });
        return judgement.signals();
    }

    /** Everything told so far. */
    public List<Signal> signals() {
        return List.copyOf(signals);
    }

    /** What was missed by one condition as it stands now, and was never told. */
    public List<NearMiss> nearMisses() {
        return nearMisses.values().stream()
                .filter(miss -> !standings.getOrDefault(miss.subject().id(), Standing.NONE).told()
                        .containsKey(miss.explanation().rule().name()))
                .toList();
    }
}
