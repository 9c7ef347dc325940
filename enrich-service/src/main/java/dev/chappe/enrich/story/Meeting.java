package dev.chappe.enrich.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds out that two stories are one event, of which neither shelf can see the other's. Pure. */
public final class Meeting {

    /** Of two stories the one that began earlier stays. A story's beginning never changes, so no two go into each other. */
    private static final Comparator<Introduction> ELDEST_FIRST = Comparator.comparing(Introduction::born)
            .thenComparing(known -> known.candidate().eventId());

    private final StoryRules rules;

    public Meeting(StoryRules rules) {
        this.rules = rules;
    }

    /**
     * The merge that a newcomer causes.
     *
     * @param known
     *            those that came to the same place before, the newcomer's former self possibly among them
     * @return of several stories that it agrees with, it and the eldest become one
     */
    public Optional<Errand.Merge> of(Introduction newcomer, Collection<Introduction> known) {
        StoryRule rule = rules.of(newcomer.type());
        return known.stream().filter(other -> other.type().equals(newcomer.type()))
                .filter(other -> !other.candidate().eventId().equals(newcomer.candidate().eventId()))
                .filter(other -> StoryMatcher.same(rule, newcomer.candidate(), other.candidate()))
                .min(ELDEST_FIRST).map(eldest -> merge(newcomer, eldest));
    }

    private static Errand.Merge merge(Introduction one, Introduction other) {
        boolean first = ELDEST_FIRST.compare(one, other) < 0;
        Introduction elder = first ? one : other;
        Introduction younger = first ? other : one;
        return new Errand.Merge(younger.shelf(), younger.candidate().eventId(), elder.asTarget());
    }
}
