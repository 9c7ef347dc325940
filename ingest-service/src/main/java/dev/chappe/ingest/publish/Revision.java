package dev.chappe.ingest.publish;

/**
 * One revision of an article.
 *
 * @param articleId
 *            32 hexadecimal digits
 * @param revision
 *            32 hexadecimal digits
 * @param sourceId
 *            the outlet that it was taken from
 */
public record Revision(String articleId, String revision, String sourceId) {}
