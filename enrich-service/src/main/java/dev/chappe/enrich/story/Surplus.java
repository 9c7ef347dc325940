package dev.chappe.enrich.story;

import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.Factuality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the mention that an event which is told too often can do without: one of the largest group that tells it in one
 * way from one origin, so that a new origin and a denial always find room. The earliest and the latest of a group stay
 * where possible, for the later of announcement and denial holds.
 */
final class Surplus {

    /** An account of many mentions takes milliseconds. */
    private static final int MOST_TRIES = 8;

    private Surplus() {}

    private record Group(int origin, Factuality factuality) {}

    private record Ranked(Mention mention, int groupSize, boolean outermost, boolean edge) {}

    private static final Comparator<Ranked> DISPENSABLE_FIRST = Comparator
            .comparing(Ranked::groupSize, Comparator.reverseOrder())
            .thenComparing(ranked -> !ranked.mention.affirms()).thenComparing(Ranked::outermost)
            .thenComparing(Ranked::edge)
            .thenComparing(Ranked::mention, Mention.BY_TIME.reversed());

    /**
     * The first mention, in the order above, without which the event is told as with it.
     *
     * @param mentions
     *            more than two
     */
    static Mention of(EventType type, List<Mention> mentions) {
        List<Mention> candidates = candidates(mentions);
        Account whole = Accounts.of(type, mentions, 0);
        return candidates.stream().limit(MOST_TRIES).filter(candidate -> {
            Account rest = Accounts.of(type, mentions.stream().filter(kept -> !kept.equals(candidate)).toList(), 0);
            return !Lifecycle.tellsOtherwise(type, whole, rest) && rest.told().origins() <= whole.told().origins();
        }).findFirst().orElse(candidates.getFirst());
    }

    private static List<Mention> candidates(List<Mention> mentions) {
        List<Mention> inTime = mentions.stream().sorted(Mention.BY_TIME).toList();
        List<Integer> origins = Origins.of(inTime.stream().map(Mention::witness).toList()).groups();
        Map<Group, List<Mention>> groups = IntStream.range(0, inTime.size()).boxed().collect(Collectors.groupingBy(
                i -> new Group(origins.get(i), inTime.get(i).event().factuality()),
                Collectors.mapping(inTime::get, Collectors.toList())));
        List<Ranked> candidates = new ArrayList<>();
        groups.values().forEach(group -> group.forEach(mention -> candidates.add(new Ranked(mention, group.size(),
                isEdge(mention, inTime), isEdge(mention, group)))));
        return candidates.stream().sorted(DISPENSABLE_FIRST).map(Ranked::mention).toList();
    }

    private static boolean isEdge(Mention mention, List<Mention> inTime) {
        return mention.equals(inTime.getFirst()) || mention.equals(inTime.getLast());
    }
}
