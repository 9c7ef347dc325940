package dev.chappe.enrich.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the extraction sees of an article.
 *
 * @param title
 *            plain text, empty when there is none
 * @param body
 *            plain text, empty when there is none
 * @param declaredLanguage
 *            BCP 47 tag that the source declares, null when it declares none
 * @param publishedAt
 *            null when unknown: relative dates then stay unresolved
 */
public record ArticleText(String title, String body, @Nullable String declaredLanguage, @Nullable Instant publishedAt) {

    public String field(Field field) {
        return switch (field) {
            case TITLE -> title;
            case BODY -> body;
        };
    }
}
