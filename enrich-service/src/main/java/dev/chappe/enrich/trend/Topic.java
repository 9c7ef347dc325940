package dev.chappe.enrich.trend;

import java.util.Locale;

/**
 * Something that articles are about.
 *
 * @param id
 *            tells it from the others of its kind: a Wikidata id, a folded name, a name of an event type
 * @param label
 *            as people write it; not part of its identity
 */
public record Topic(Kind kind, String id, String label) {

    /** Kinds of topic. */
    public enum Kind {
        ORGANISATION, PRODUCT, EVENT_TYPE, TYPE_AND_ORGANISATION,
        /** What a title names, of whatever sort. */
        NAME;

        private final String prefix = name().toLowerCase(Locale.ROOT).replace('_', '-') + ":";
    }

    /** The topic in one word, for instance "organisation:Q1636958" or "event-type:CHIP_LAUNCH". */
    public String key() {
        return kind.prefix + id;
    }
}
