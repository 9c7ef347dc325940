package dev.chappe.schemas.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a YAML file, with its place. */
public sealed interface YamlNode {

    Place place();

    /** A text or number; the empty text where nothing is written. */
    record Text(String text, Place place) implements YamlNode {}

    /** A list. */
    record Items(List<YamlNode> items, Place place) implements YamlNode {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A map.
     *
     * @param entries
     *            in the order of the file
     */
    record Keys(Map<String, Entry> entries, Place place) implements YamlNode {

        public Keys {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /**
     * A value under a key.
     *
     * @param place
     *            of the key
     */
    record Entry(Place place, YamlNode value) {}
}
