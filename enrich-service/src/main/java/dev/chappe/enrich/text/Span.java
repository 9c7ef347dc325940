package dev.chappe.enrich.text;

/**
 * A place in an article.
 *
 * @param start
 *            first UTF-16 unit
 * @param end
 *            one past the last UTF-16 unit
 */
public record Span(Field field, int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }
}
