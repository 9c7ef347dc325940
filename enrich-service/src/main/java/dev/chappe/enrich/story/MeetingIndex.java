package dev.chappe.enrich.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The stories that were introduced at a meeting place, each as it was last.
 *
 * @param known
 *            at most {@value #MOST}, those that were news last
 */
public record MeetingIndex(List<Introduction> known) {

    private static final int MOST = 128;

    static final MeetingIndex EMPTY = new MeetingIndex(List.of());

    public MeetingIndex {
        known = List.copyOf(known);
    }

    MeetingIndex with(Introduction newcomer) {
        List<Introduction> next = new ArrayList<>(known);
        next.removeIf(other -> other.candidate().eventId().equals(newcomer.candidate().eventId()));
        next.add(newcomer);
        if (next.size() > MOST) {
            next.remove(next.stream().min(Comparator.<Introduction, Instant>comparing(
                    other -> other.candidate().to()).thenComparing(other -> other.candidate().eventId()))
                    .orElseThrow());
        }
        return new MeetingIndex(next);
    }

    /** Whether nothing was news here since a time. */
    boolean isForgotten(Instant since) {
        return known.stream().noneMatch(story -> story.candidate().to().isAfter(since));
    }
}
