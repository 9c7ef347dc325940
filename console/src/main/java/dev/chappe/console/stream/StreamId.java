package dev.chappe.console.stream;

import dev.chappe.console.news.Place;
import dev.chappe.console.topics.NewsKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The id of a place in the stream: the last record that was read of each partition, as in
 * {@code news.alerts:0=17,1=4;news.trends:0=-1}. Short, as it goes out with every event and comes back in addresses.
 */
public final class StreamId {

    private static final Pattern TOPIC = Pattern
            .compile("([\\w.-]{1,249}):(\\d{1,6}=-?\\d{1,18}(?:,\\d{1,6}=-?\\d{1,18})*)");

    private StreamId() {}

    /**
     * The id.
     *
     * @param next
     *            the next record to read of each partition; those that are not streamed are left out
     */
    public static String of(Collection<Place> next) {
        return of(next, NewsKind.STREAMED);
    }

    static String of(Collection<Place> next, Set<NewsKind> kinds) {
        Map<String, String> topics = next.stream().filter(place -> isOf(place, kinds))
                .collect(Collectors.groupingBy(Place::topic, TreeMap::new, Collectors
                        .mapping(place -> place.partition() + "=" + (place.offset() - 1), Collectors.joining(","))));
        return topics.entrySet().stream().map(topic -> topic.getKey() + ":" + topic.getValue())
                .collect(Collectors.joining(";"));
    }

    /**
     * Reads an id: the next record to read of each of its partitions that is of the kinds.
     *
     * @throws IllegalArgumentException
     *             when it is none
     */
    static List<Place> next(String id, Set<NewsKind> kinds) {
        List<Place> places = new ArrayList<>();
        for (String part : id.split(";", -1)) {
            Matcher topic = TOPIC.matcher(part);
            if (!topic.matches()) {
                throw new IllegalArgumentException(id);
            }
            for (String read : topic.group(2).split(",", -1)) {
                String[] place = read.split("=", 2);
                places.add(new Place(topic.group(1), Integer.parseInt(place[0]), Long.parseLong(place[1]) + 1));
            }
        }
        return places.stream().filter(place -> isOf(place, kinds)).toList();
    }

    private static boolean isOf(Place place, Set<NewsKind> kinds) {
        return NewsKind.ofTopic(place.topic()).filter(kinds::contains).isPresent();
    }
}
