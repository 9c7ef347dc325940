package dev.chappe.ingest.article;

/** What sources call text, which may be plain, HTML, or HTML escaped once too often, made plain. */
final class CleanText {

    private CleanText() {}

    /** Paragraphs separated by line feeds, empty when nothing readable is in it. */
    static String of(String text) {
        if (Markup.hasTags(text)) {
            return HtmlText.of(text);
        }
        String plain = Markup.withoutReferences(text);
        return Markup.hasTags(plain) ? HtmlText.of(plain) : PlainText.clean(plain);
    }

    /** As {@link #of}, in one line, for titles and names. */
    static String lineOf(String text) {
        return of(text).replace('\n', ' ');
    }
}
