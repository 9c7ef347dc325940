package dev.chappe.enrich.text;

/**
 * Words of an article together with their place: the substance of every evidence.
 *
 * @param text
 *            the words, never empty
 */
public record Quote(Span span, String text) {

    /** Cuts the quote out of the article, so that it cannot differ from it. */
    public static Quote of(ArticleText article, Span span) {
        return new Quote(span, article.field(span.field()).substring(span.start(), span.end()));
    }

    /** Whether the article's text at the span is this quote. False for a span that lies outside of the field. */
    public boolean holdsIn(ArticleText article) {
        String field = article.field(span.field());
        return text.length() == span.end() - span.start() && field.startsWith(text, span.start());
    }
}
