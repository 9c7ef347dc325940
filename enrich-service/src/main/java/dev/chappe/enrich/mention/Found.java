package dev.chappe.enrich.mention;

/**
 * A mention and its tokens.
 *
 * @param first
 *            first token
 * @param end
 *            one past the last token
 */
record Found(Mention mention, int first, int end) {}
