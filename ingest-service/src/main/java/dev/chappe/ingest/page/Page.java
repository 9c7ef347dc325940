package dev.chappe.ingest.page;

import dev.chappe.ingest.page.metadata.Metadata;

/**
 * The article that a page shows.
 *
 * @param text
 *            one paragraph a line, empty when none was found
 */
public record Page(Metadata metadata, String text) {}
