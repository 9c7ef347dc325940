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
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What rules would have told of the past, by the engine that the service runs. What it remembers is bounded: it is full
 * once it has told of so many events and trends, and of near misses it keeps the last ones.
 */
public final class RuleTrial {

    private static final int MOST_TOLD_OF = 100_000;
    private static final int MOST_NEAR_MISSES = 2_000;

    private final RuleBook book;
    private final RuleEngine engine;
    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, NearMiss> nearMisses = new LinkedHashMap<>();
    private final Map<String, Integer> told = new HashMap<>();
    private final Succession succession = new Succession(new Memory(new TreeMap<>()));

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
        List<Signal> signals = new ArrayList<>(succession.overdue(time));
        judgement.signals().forEach(signal -> signals.addAll(succession.take(signal, this::changes).signals()));
        signals.forEach(signal -> told.merge(signal.rule(), 1, Integer::sum));
        book.candidates(subject).forEach(rule -> {
            String key = rule.name() + "|" + subject.id();
            Explanation explanation = RuleEngine.explain(rule, subject);
            nearMisses.remove(key);
            if (explanation.isNearMiss()) {
                nearMisses.put(key, new NearMiss(subject, explanation));
            }
        });
        if (nearMisses.size() > MOST_NEAR_MISSES) {
            nearMisses.keySet().stream().limit(nearMisses.size() - MOST_NEAR_MISSES).toList()
                    .forEach(nearMisses::remove);
        }
        return List.copyOf(signals);
    }

    private List<String> changes(String rule, Subject then, Subject now) {
        return book.rule(rule).map(known -> RuleEngine.changes(known, then, now)).orElse(List.of());
    }

    /** Whether it has told of as many events and trends as it can remember. */
    public boolean isFull() {
        return standings.size() >= MOST_TOLD_OF;
    }

    /** How often a rule told something. */
    public int told(String rule) {
        return told.getOrDefault(rule, 0);
    }

    /** What was missed by one condition as it stands now, and was never told. */
    public List<NearMiss> nearMisses() {
        return nearMisses.values().stream()
                .filter(miss -> !standings.getOrDefault(miss.subject().id(), Standing.NONE).told()
                        .containsKey(miss.explanation().rule().name()))
                .toList();
    }

    private record Memory(NavigableMap<String, Succession.Heir> heirs) implements Store<Succession.Heir> {

        @Override
        public Succession.@Nullable Heir get(String key) {
            return heirs.get(key);
        }

        @Override
        public void put(String key, Succession.Heir heir) {
            heirs.put(key, heir);
        }

        @Override
        public void delete(String key) {
            heirs.remove(key);
        }

        @Override
        public void visit(String from, String to, BiPredicate<String, Succession.Heir> visitor) {
            for (Map.Entry<String, Succession.Heir> entry : heirs.subMap(from, true, to, true).entrySet()) {
                if (!visitor.test(entry.getKey(), entry.getValue())) {
                    return;
                }
            }
        }
    }
}
