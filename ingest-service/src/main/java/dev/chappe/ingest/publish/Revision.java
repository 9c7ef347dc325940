package dev.chappe.ingest.publish;

/**
 * One revision of an article.
 *
 * @param articleId
 *            32 hexadecimal digits
 * @param revision
 *            32 hexadecimal digits
 */
public record Revision(String articleId, String revision) {}
