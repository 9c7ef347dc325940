package dev.chappe.console.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article, as far as the console keeps it.
 *
 * @param url
 *            null when it has none
 * @param owner
 *            company that owns the outlet, null when not known
 * @param language
 *            as the source declares it, null when it does not
 * @param publishedAt
 *            null when the source says nothing that can be read
 * @param body
 *            its beginning, {@value #MOST_BODY} UTF-16 units at most
 */
public record Article(String id, String title, @Nullable String url, String source, @Nullable String owner,
        @Nullable String language, @Nullable Instant publishedAt, String body) implements News {

    /** Few articles are longer; evidence further down is shown without the words around it. */
    public static final int MOST_BODY = 16_384;

    public Article {
        body = body.length() > MOST_BODY ? body.substring(0, MOST_BODY) : body;
    }
}
