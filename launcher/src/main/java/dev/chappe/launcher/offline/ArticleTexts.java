package dev.chappe.launcher.offline;

import dev.chappe.enrich.text.ArticleText;
import dev.chappe.ingest.article.DateReader;
import dev.chappe.ingest.jsonl.ArticleRecord;

/** What the extraction sees of an article of a file. */
public final class ArticleTexts {

    private ArticleTexts() {}

    /** The words as they are in the input, since offsets count in them. */
    public static ArticleText of(ArticleRecord article) {
        return new ArticleText(article.title(), article.text(), article.language(),
                DateReader.read(article.publishedAt()).at());
    }
}
