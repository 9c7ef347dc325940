package dev.chappe.console.stream;

import dev.chappe.console.news.Place;
import dev.chappe.console.topics.NewsKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How far several partitions are read: the next record to read of each. One thread at a time. */
final class Places {

    private final Map<String, Place> next = new TreeMap<>();

    Places(Collection<Place> next) {
        next.forEach(this::reach);
    }

    /** Takes a record as the next one to read. */
    void reach(Place place) {
        next.put(name(place), place);
    }

    /** Takes a record as read. */
    void pass(Place place) {
        reach(new Place(place.topic(), place.partition(), place.offset() + 1));
    }

    /** Whether a record is still to be read, or nothing is known of its partition. */
    boolean isAhead(Place place) {
        Place known = next.get(name(place));
        return known == null || place.offset() >= known.offset();
    }

    List<Place> all() {
        return List.copyOf(next.values());
    }

    /** The id of an event in the stream of some kinds. */
    String id(Set<NewsKind> kinds) {
        return StreamId.of(next.values(), kinds);
    }

    private static String name(Place place) {
        return place.topic() + "-" + place.partition();
    }
}
