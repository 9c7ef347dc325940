package dev.chappe.enrich.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The known events of a shelf in short.
 *
 * @param candidates
 *            at most {@value #MOST}
 */
public record ShelfIndex(List<Candidate> candidates) {

    private static final int MOST = 256;

    static final ShelfIndex EMPTY = new ShelfIndex(List.of());

    public ShelfIndex {
        candidates = List.copyOf(candidates);
    }

    /** With a candidate in the place of its former self. */
    ShelfIndex with(Candidate candidate) {
        List<Candidate> next = new ArrayList<>(without(candidate.eventId()).candidates);
        next.add(candidate);
        return new ShelfIndex(next);
    }

    ShelfIndex without(String eventId) {
        return new ShelfIndex(candidates.stream().filter(known -> !known.eventId().equals(eventId)).toList());
    }

    /** The event that must go when there are too many: the one that was news longest ago. */
    Optional<String> surplus() {
        return candidates.size() <= MOST
                ? Optional.empty()
                : candidates.stream().min(Comparator.comparing(Candidate::to).thenComparing(Candidate::eventId))
                        .map(Candidate::eventId);
    }
}
