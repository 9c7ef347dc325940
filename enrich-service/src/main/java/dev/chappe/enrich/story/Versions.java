package dev.chappe.enrich.story;

/**
 * What made an event.
 *
 * @param taxonomy
 *            version of the event types and roles
 * @param extractor
 *            version of the extraction
 */
public record Versions(String taxonomy, String extractor) {}
