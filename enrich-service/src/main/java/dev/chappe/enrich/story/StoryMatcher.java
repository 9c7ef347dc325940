package dev.chappe.enrich.story;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.Role.Use;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Name;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Decides whether a mention is an event that is known already. Pure. */
public final class StoryMatcher {

    /** How far back an article may recall an event as background. */
    static final Duration MEMORY = Duration.ofDays(400);

    private static final Duration NONE = Duration.ZERO;

    private final StoryRules rules;

    public StoryMatcher(StoryRules rules) {
        this.rules = rules;
    }

    /**
     * The known event that a mention tells again.
     *
     * @param time
     *            event time of the article that tells it
     * @param candidates
     *            the known events of the mention's shelf
     * @return of several, the one that lies nearest in time; of these, the one with the smallest id
     */
    public Optional<Candidate> find(Event event, Instant time, Collection<Candidate> candidates) {
        StoryRule rule = rules.of(event.type());
        return candidates.stream().filter(candidate -> inTime(rule, event, time, candidate))
                .filter(candidate -> same(rule, event.roles(), candidate.roles()))
                .min(Comparator.<Candidate, Duration>comparing(candidate -> distance(time, candidate))
                        .thenComparing(Candidate::eventId));
    }

    /** Whether two known events are one: their arguments agree, and their articles lie near enough in time. */
    static boolean same(StoryRule rule, Candidate one, Candidate other) {
        Duration distance = one.from().isBefore(other.from())
                ? distance(other.from(), one)
                : distance(one.from(), other);
        return distance.compareTo(rule.window()) <= 0 && same(rule, one.roles(), other.roles());
    }

    private static boolean inTime(StoryRule rule, Event event, Instant time, Candidate candidate) {
        Duration distance = distance(time, candidate);
        boolean recalls = event.factuality() == Factuality.RETROSPECTIVE && time.isAfter(candidate.to());
        return distance.compareTo(recalls ? MEMORY : rule.window()) <= 0;
    }

    private static Duration distance(Instant time, Candidate candidate) {
        if (time.isBefore(candidate.from())) {
            return Duration.between(time, candidate.from());
        }
        return time.isAfter(candidate.to()) ? Duration.between(candidate.to(), time) : NONE;
    }

    /** All key roles agree; of those that may be missing no two differ, and a figure is shared where both have any. */
    private static boolean same(StoryRule rule, Map<String, RoleValue> one, Map<String, RoleValue> other) {
        boolean figuresHere = false;
        boolean figuresThere = false;
        boolean shared = false;
        for (Role role : rule.type().roles()) {
            RoleValue a = one.get(role.name());
            RoleValue b = other.get(role.name());
            boolean agree = agree(role, one, other);
            boolean needed = role.use() == Use.KEY || (a != null && b != null && tellsApart(rule, role, a, b));
            if (needed && !agree) {
                return false;
            }
            if (role.use() == Use.KEY_IF_PRESENT && isFigure(role.kind())) {
                figuresHere |= a != null;
                figuresThere |= b != null;
                shared |= agree;
            }
        }
        return shared || !figuresHere || !figuresThere;
    }

    /** Whether two values that differ make two events. Of a name that is no key only two that are known for certain do. */
    private static boolean tellsApart(StoryRule rule, Role role, RoleValue one, RoleValue other) {
        if (role.use() != Use.DETAIL) {
            return true;
        }
        return rule.distinguishing().contains(role.name()) && (!(one instanceof Name a) || !(other instanceof Name b)
                || (KnownName.isAuthority(a) && KnownName.isAuthority(b)));
    }

    private static boolean agree(Role role, Map<String, RoleValue> one, Map<String, RoleValue> other) {
        RoleValue a = one.get(role.name());
        RoleValue b = other.get(role.name());
        return a != null && b != null && (ValueAgreement.agree(role.kind(), a, b)
                || (role.name().equals(ConvertedSum.AMOUNT) && ConvertedSum.agree(one, other)));
    }

    private static boolean isFigure(RoleKind kind) {
        return switch (kind) {
            case AMOUNT, PERCENT, NUMBER, COUNT -> true;
            case NAME, THING, NAMES, WORD, MARKET, PERIOD -> false;
        };
    }
}
