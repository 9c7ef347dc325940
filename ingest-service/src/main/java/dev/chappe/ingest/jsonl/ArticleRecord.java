package dev.chappe.ingest.jsonl;

import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.Content;
import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.article.RawInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of an article, every value as it was written: offsets into title and text are offsets into the input.
 *
 * @param id
 *            null when not given, as every other nullable component
 * @param language
 *            key "lang"
 * @param title
 *            empty when not given
 * @param text
 *            empty when not given
 */
public record ArticleRecord(@Nullable String id, @Nullable String language, String title, String text,
        @Nullable String publishedAt, @Nullable String source, @Nullable String url) {

    /** What the pipeline takes in; its cleaning is still to come. */
    public RawInput toInput(ArticleFormat format) {
        return new RawInput(Outlet.named(source, url), format, id, url, new Content(title, null, text),
                new Details(language, List.of(), List.of(), null), publishedAt);
    }
}
