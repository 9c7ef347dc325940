package dev.chappe.enrich.article;

import java.nio.ByteBuffer;

/**
 * An article with the bytes that it was read from, which the dead letters want.
 *
 * @param bytes
 *            not to be written to
 */
public record ReceivedArticle(Article article, ByteBuffer bytes) {}
