package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.frame.FrameBook;
import dev.chappe.enrich.event.trace.Trace;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Language;
import java.util.List;

/**
 * An article read as far as sentences and names.
 *
 * @param passages
 *            the sentences, the title's first
 * @param trace
 *            is told what the further reading does
 */
public record AnnotatedArticle(ArticleText text, Language language, FrameBook book, List<Passage> passages,
        NameBook names, SumBook sums, Trace trace) {

    public AnnotatedArticle {
        passages = List.copyOf(passages);
    }

    /** Of which nobody is told anything. */
    AnnotatedArticle(ArticleText text, Language language, FrameBook book, List<Passage> passages) {
        this(text, language, book, passages, NameBook.of(passages), new SumBook(passages), Trace.OFF);
    }

    /** The same article with somebody who listens to its reading. */
    public AnnotatedArticle with(Trace listener) {
        return new AnnotatedArticle(text, language, book, passages, names, sums, listener);
    }
}
