package dev.chappe.enrich.text;

/**
 * A token taken out of its {@link TokenizedText}, for code that is not in a hurry.
 *
 * @param folded
 *            see {@link Folding}
 */
public record Token(TokenKind kind, Span span, String folded) {}
