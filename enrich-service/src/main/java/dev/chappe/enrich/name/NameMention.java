package dev.chappe.enrich.name;

import dev.chappe.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name in a text.
 *
 * @param firstToken
 *            number of its first token
 * @param endToken
 *            one past its last token
 * @param text
 *            as written, or spelt right where the article garbles it
 * @param entity
 *            what the vocabulary knows of it, null when it does not know it
 */
public record NameMention(Span span, int firstToken, int endToken, NameKind kind, String text,
        @Nullable Entity entity) {

    /** The same mention, known to be of another kind. */
    public NameMention as(NameKind other) {
        return new NameMention(span, firstToken, endToken, other, text, entity);
    }

    /** The same mention with the name spelt right. */
    NameMention spelt(String right) {
        return new NameMention(span, firstToken, endToken, kind, right, entity);
    }

    /** The same mention, known to be a short form of another. */
    NameMention like(NameMention other) {
        return new NameMention(span, firstToken, endToken, other.kind, text, other.entity);
    }
}
