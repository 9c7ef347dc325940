package dev.chappe.console.stream;

import dev.chappe.console.news.Place;
import dev.chappe.console.topics.NewsTopics;
import dev.chappe.console.topics.NewsTopics.Begin;
import dev.chappe.console.topics.Told;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what somebody missed who comes back. */
final class Missed {

    private static final Duration MOMENT = Duration.ofMillis(200);

    private final NewsTopics topics;
    private final List<Place> next;

    /**
     * @param topics
     *            those of the kinds that are wanted
     * @param next
     *            the next record that is wanted of each partition
     */
    Missed(NewsTopics topics, List<Place> next) {
        this.topics = topics;
        this.next = List.copyOf(next);
    }

    /** Whether a record that is wanted is no more there, or was never: the topic was made anew then. */
    boolean isExpired() {
        Set<String> names = next.stream().map(place -> place.topic() + "-" + place.partition())
                .collect(Collectors.toSet());
        Function<List<Place>, Places> known = places -> new Places(
                places.stream().filter(place -> names.contains(place.topic() + "-" + place.partition())).toList());
        Places oldest = known.apply(topics.oldest());
        Places ends = known.apply(topics.ends());
        return next.stream().anyMatch(place -> !oldest.isAhead(place)
                || ends.isAhead(new Place(place.topic(), place.partition(), place.offset() - 1)));
    }

    /** The oldest records that there are, as an id. */
    List<Place> earliest() {
        return topics.oldest();
    }

    /**
     * Tells it all, up to where the others have been told.
     *
     * @param until
     *            the next record of each partition that the others are told
     */
    void tell(Outlet outlet, List<Place> until) throws InterruptedException {
        topics.begin(next, Begin.OLDEST);
        Places read = new Places(topics.next());
        Places limit = new Places(until);
        while (!outlet.isOver() && until.stream().anyMatch(place -> isBefore(topics.next(), place))) {
            for (Told record : topics.poll(MOMENT)) {
                if (limit.isAhead(record.place())) {
                    continue;
                }
                read.pass(record.place());
                if (record.news().isPresent()) {
                    Frame frame = Frame.of(record.kind(), record.news().get(), read);
                    if (outlet.wish().wants(frame)) {
                        outlet.tellMissed(frame.bytes(outlet.wish().kinds()));
                    }
                }
            }
        }
    }

    private static boolean isBefore(List<Place> reached, Place end) {
        return reached.stream().anyMatch(place -> place.topic().equals(end.topic())
                && place.partition() == end.partition() && place.offset() < end.offset());
    }
}
