package dev.chappe.alert.trial;

import dev.chappe.alert.engine.RuleBook;
import dev.chappe.alert.engine.RuleTrial.NearMiss;
import dev.chappe.alert.engine.RuleTrial;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.rule.Rule;
import dev.chappe.alert.rule.RuleSet;
import dev.chappe.alert.subject.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tries rules on what stands on the topics. Bounded in time and memory: of what was told it keeps the last, and it says when
 * it could not read everything.
 */
public final class PastTrial {

    /** How long a trial takes at most. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MOST_KEPT = 1_000;

    private final Supplier<SubjectTopics> past;
    private final Clock clock;

    /**
     * What the rules told.
     *
     * @param last
     *            the latest first
     * @param count
     *            of all, those that are not among the last too
     */
    record Told(List<Signal> last, long count, List<NearMiss> nearMisses) {}

    /** What rules told of what was read; not of use when nothing could be. */
    record Outcome(Told told, PastReading reading) {}

    /**
     * @param past
     *            opened for each trial, closed after it
     */
    public PastTrial(Supplier<SubjectTopics> past, Clock clock) {
        this.past = past;
        this.clock = clock;
    }

    Outcome run(RuleSet rules, Duration since) {
        Instant now = clock.instant();
        RuleTrial trial = new RuleTrial(new RuleBook(List.of(rules)));
        Last last = new Last(trial);
        SubjectTopics.Stretch stretch = new SubjectTopics.Stretch(
                rules.rules().stream().map(Rule::kind).collect(Collectors.toSet()), now.minus(since),
                now.plus(PATIENCE));
        try (SubjectTopics topics = past.get()) {
            PastReading reading = topics.read(stretch, last);
            return new Outcome(new Told(last.list(), last.count, trial.nearMisses()), reading);
        }
    }

    /** Keeps the last signals by their time; partitions are read side by side. */
    private static final class Last implements PastReader {

        private static final Comparator<Signal> BY_TIME = Comparator.comparing(Signal::time);

        private final RuleTrial trial;
        private final PriorityQueue<Signal> kept = new PriorityQueue<>(BY_TIME);
        private long count;

        Last(RuleTrial trial) {
            this.trial = trial;
        }

        @Override
        public boolean take(Subject subject, Instant time) {
            List<Signal> signals = trial.judge(subject, time);
            count += signals.size();
            kept.addAll(signals);
            while (kept.size() > MOST_KEPT) {
                kept.remove();
            }
            return !trial.isFull();
        }

        List<Signal> list() {
            List<Signal> list = new ArrayList<>(kept);
            list.sort(BY_TIME.reversed());
            return list;
        }
    }
}
