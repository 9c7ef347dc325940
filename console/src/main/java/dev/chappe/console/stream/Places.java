package dev.chappe.console.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.chappe.console.news.Place;
import dev.chappe.console.topics.NewsKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How far several partitions are read: the next record to read of each. One thread at a time. */
final class Places {

    private static final ObjectMapper MAPPER = new ObjectMapper();

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

    /** The id of an event in the stream: the last record read of each partition of the kinds. */
    String id(Set<NewsKind> kinds) {
        ArrayNode id = MAPPER.createArrayNode();
        next.values().stream().filter(place -> NewsKind.ofTopic(place.topic()).filter(kinds::contains).isPresent())
                .forEach(place -> id.addObject().put("topic", place.topic()).put("partition", place.partition())
                        .put("offset", place.offset() - 1));
        return id.toString();
    }

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException
     *             when it is none
     */
    static List<Place> ofId(String id) {
        List<Place> places = new ArrayList<>();
        try {
            JsonNode all = MAPPER.readTree(id);
            if (!all.isArray()) {
                throw new IllegalArgumentException(id);
            }
            for (JsonNode place : all) {
                if (!place.path("topic").isTextual() || !place.path("partition").isInt()
                        || !place.path("offset").isIntegralNumber()) {
                    throw new IllegalArgumentException(id);
                }
                places.add(new Place(place.path("topic").asText(), place.path("partition").asInt(),
                        place.path("offset").asLong() + 1));
            }
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException(id, noJson);
        }
        return places;
    }

    private static String name(Place place) {
        return place.topic() + "-" + place.partition();
    }
}
