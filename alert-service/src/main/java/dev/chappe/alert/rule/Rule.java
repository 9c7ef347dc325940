package dev.chappe.alert.rule;

import dev.chappe.alert.subject.Subject;
import java.util.List;
import java.util.Set;

/**
 * What somebody wants to be told.
 *
 * @param name
 *            set/name: unique among all sets of rules
 * @param about
 *            what the rule is for, in the words of who wrote it; may be empty
 * @param kind
 *            what it is about
 * @param conditions
 *            all of which must hold; at least one
 * @param matters
 *            the fields whose change is told again
 * @param audience
 *            who is told, and through what
 * @param timing
 *            when
 */
public record Rule(String name, String about, Kind kind, List<Condition> conditions, Set<String> matters,
        Audience audience, Timing timing) {

    /** Fields that grow with every further article: falling short of them again takes nothing back. */
    private static final Set<String> COUNTERS = Set.of("confidence", "origins", "articles", "language", "source");

    public Rule {
        conditions = List.copyOf(conditions);
        matters = Set.copyOf(matters);
    }

    /** What a rule is about. */
    public enum Kind {
        EVENTS, TRENDS;

        static Kind of(Subject subject) {
            return switch (subject) {
                case Subject.NewsEvent event -> EVENTS;
                case Subject.NewsTrend trend -> TRENDS;
            };
        }
    }

    /**
     * Who is told, and through what.
     *
     * @param subscribers
     *            names or mail addresses
     * @param channels
     *            set/name of each
     */
    public record Audience(List<String> subscribers, List<String> channels) {

        public Audience {
            subscribers = List.copyOf(subscribers);
            channels = List.copyOf(channels);
        }
    }

    /** Whether every condition holds. */
    public boolean isMet(Subject subject) {
        return kind == Kind.of(subject) && conditions.stream().allMatch(condition -> condition.holds(subject));
    }

    /** Whether what has been told still stands: no condition fails that is about more than who tells it. */
    public boolean stillStands(Subject subject) {
        return conditions.stream().filter(condition -> kind == Kind.TRENDS || !COUNTERS.contains(condition.field()))
                .allMatch(condition -> condition.holds(subject));
    }

    /** What came of each condition, in the order of the rule. */
    public List<Finding> findings(Subject subject) {
        return conditions.stream().map(condition -> condition.test(subject)).toList();
    }

    /** Whether the rule asks for denials by name. */
    public boolean wantsDenials() {
        return conditions.stream().anyMatch(condition -> condition instanceof Condition.OneWord word
                && word.field().equals("factuality") && word.wanted().contains("DENIED"));
    }
}
