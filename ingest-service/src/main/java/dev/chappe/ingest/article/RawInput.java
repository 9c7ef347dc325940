package dev.chappe.ingest.article;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An article as its source wrote it, whatever the format: nothing cleaned, nothing trusted.
 *
 * @param nativeId
 *            what the source calls it, null or blank when it gives no name
 * @param url
 *            absolute, null or blank when not given
 * @param content
 *            plain text or HTML
 * @param publishedAt
 *            null or blank when not given
 */
public record RawInput(Outlet outlet, ArticleFormat format, @Nullable String nativeId, @Nullable String url,
        Content content, Details details, @Nullable String publishedAt) {

    /** Size of the words in UTF-8. */
    public long bytes() {
        String summary = content.summary();
        return utf8(content.title()) + utf8(content.body()) + (summary == null ? 0 : utf8(summary));
    }

    private static long utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
