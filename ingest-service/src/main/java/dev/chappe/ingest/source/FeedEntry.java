package dev.chappe.ingest.source;

import java.util.Map;

/**
 * An entry of the list as written.
 *
 * @param fields
 *            by key
 * @param line
 *            where it begins, counted from 1
 */
record FeedEntry(Map<String, YamlField> fields, int line) {

    FeedEntry {
        fields = Map.copyOf(fields);
    }
}
