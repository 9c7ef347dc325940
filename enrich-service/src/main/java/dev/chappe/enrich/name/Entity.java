package dev.chappe.enrich.name;

import org.jspecify.annotations.Nullable;

/**
 * Something that the vocabulary knows by name.
 *
 * @param name
 *            as it is commonly written
 * @param wikidata
 *            its id, null when the vocabulary has none
 * @param country
 *            ISO 3166 code, null when unknown
 * @param maker
 *            of a thing, the name of the company behind it; null when unknown
 */
public record Entity(NameKind kind, String name, @Nullable String wikidata, @Nullable String country,
        @Nullable String maker) {}
