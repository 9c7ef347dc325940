package dev.chappe.enrich.text;

/**
 * A sentence, or a heading or list entry without a full stop.
 *
 * @param firstToken
 *            number of its first token
 * @param endToken
 *            one past its last token, never equal to the first
 */
public record Sentence(int firstToken, int endToken) {

    public Span span(TokenizedText text) {
        return text.span(firstToken, endToken);
    }
}
