package dev.chappe.alert.engine;

import dev.chappe.alert.engine.Signal.State;
import dev.chappe.alert.engine.Standing.Told;
import dev.chappe.alert.rule.Finding;
import dev.chappe.alert.rule.Rule;
import dev.chappe.alert.subject.Subject.NewsEvent;
import dev.chappe.alert.subject.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds events and trends against the rules: what is new to a rule, what changed for it, and what stands no more. */
public final class RuleEngine {

    /** An event of another type, or a topic that nothing moves, is not nearly what was wanted. */
    private static final Set<String> NEVER_NEAR = Set.of("type", "state");

    private final RuleBook book;

    public RuleEngine(RuleBook book) {
        this.book = book;
    }

    /**
     * What a revision leads to.
     *
     * @param standing
     *            what has been told of the subject by now
     * @param signals
     *            what there is to tell
     * @param unchanged
     *            how many rules have told it before and have nothing to add
     */
    public record Judgement(Standing standing, List<Signal> signals, int unchanged) {

        public Judgement {
            signals = List.copyOf(signals);
        }
    }

    /** Holds a revision against the rules that may have something to say about it. */
    public Judgement judge(Subject subject, Standing before, Instant now) {
        Set<String> names = new TreeSet<>(before.told().keySet());
        book.candidates(subject).forEach(rule -> names.add(rule.name()));
        Standing after = before;
        List<Signal> signals = new ArrayList<>();
        int unchanged = 0;
        for (String name : names) {
            Told told = before.told().get(name);
            Signal signal = book.rule(name).map(rule -> judge(rule, subject, told, now)).orElse(null);
            if (signal != null) {
                signals.add(signal);
                after = after.with(name, new Told(signal.revision(), signal.state() != State.RETRACTED,
                        book.rule(name).map(rule -> Essence.of(rule, subject)).orElse(Map.of())), now);
            } else if (told != null && told.stands()) {
                unchanged++;
            }
        }
        return new Judgement(after, signals, unchanged);
    }

    private static @Nullable Signal judge(Rule rule, Subject subject, @Nullable Told told, Instant now) {
        int next = told == null ? 1 : told.revision() + 1;
        boolean gone = isGone(rule, subject);
        if (told == null || !told.stands()) {
            return !gone && rule.isMet(subject)
                    ? new Signal(rule.name(), State.NEW, next, subject, List.of(), null, now)
                    : null;
        }
        if (gone || !rule.stillStands(subject)) {
            return new Signal(rule.name(), State.RETRACTED, next, subject, List.of(), reason(rule, subject), now);
        }
        List<String> changes = Essence.changes(told.essence(), Essence.of(rule, subject));
        return changes.isEmpty() ? null : new Signal(rule.name(), State.UPDATED, next, subject, changes, null, now);
    }

    /** A denial is what a rule is met by, where it asks for denials. */
    private static boolean isGone(Rule rule, Subject subject) {
        return subject instanceof NewsEvent event && event.isGone()
                && !(event.change().equals("RETRACTED") && rule.wantsDenials());
    }

    /** What changed for a rule from one subject to another, one field each, in words. */
    public static List<String> changes(Rule rule, Subject then, Subject now) {
        return Essence.changes(Essence.of(rule, then), Essence.of(rule, now));
    }

    private static String reason(Rule rule, Subject subject) {
        if (subject instanceof NewsEvent event && event.isGone()) {
            return event.change().equals("MERGED")
                    ? "the same announcement as event " + event.mergedInto() + ", which goes on"
                    : "denied, or told by nobody any more";
        }
        return rule.findings(subject).stream().filter(finding -> !finding.held()).findFirst()
                .map(finding -> "no longer " + finding.wanted() + ": " + finding.field() + " is " + finding.found())
                .orElse("no longer meets the rule");
    }

    /**
     * Why a rule is met or not, whatever has been told before.
     *
     * @param met
     *            whether every condition holds and the event stands
     */
    public record Explanation(Rule rule, boolean met, List<Finding> findings) {

        public Explanation {
            findings = List.copyOf(findings);
        }

        /** Whether all conditions but one hold, and that one might have. */
        public boolean isNearMiss() {
            List<Finding> missed = findings.stream().filter(finding -> !finding.held()).toList();
            return !met && missed.size() == 1 && findings.size() > 1 && !NEVER_NEAR.contains(missed.getFirst().field());
        }
    }

    /** Why a rule is met or not. */
    public static Explanation explain(Rule rule, Subject subject) {
        List<Finding> findings = new ArrayList<>(rule.findings(subject));
        if (isGone(rule, subject)) {
            findings.add(new Finding("change", false, "an event that stands", reason(rule, subject)));
        }
        return new Explanation(rule, findings.stream().allMatch(Finding::held) && rule.isMet(subject), findings);
    }

    /** What matters to a rule, in the form in which it is compared. */
    private static final class Essence {

        static Map<String, String> of(Rule rule, Subject subject) {
            Map<String, String> essence = new LinkedHashMap<>();
            for (String field : new TreeSet<>(rule.matters())) {
                String value = FieldText.of(subject, field);
                if (!value.isEmpty()) {
                    essence.put(field, value);
                }
            }
            return essence;
        }

        static List<String> changes(Map<String, String> then, Map<String, String> now) {
            Set<String> fields = new TreeSet<>(then.keySet());
            fields.addAll(now.keySet());
            return fields.stream().filter(field -> !then.getOrDefault(field, "").equals(now.getOrDefault(field, "")))
                    .map(field -> field + ": " + then.getOrDefault(field, "nothing") + " -> "
                            + now.getOrDefault(field, "nothing"))
                    .toList();
        }
    }
}
