package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.frame.FrameBook;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Language;
import java.util.List;

/**
 * An article read as far as sentences and names.
 *
 * @param passages
 *            the sentences, the title's first
 */
public record AnnotatedArticle(ArticleText text, Language language, FrameBook book, List<Passage> passages,
        NameBook names) {

    public AnnotatedArticle {
        passages = List.copyOf(passages);
    }
}
