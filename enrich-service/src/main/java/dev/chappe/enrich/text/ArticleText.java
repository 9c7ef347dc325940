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
 *            null when unknown: relative dates then stay unresolved; so is one that no newspaper can have
 */
public record ArticleText(String title, String body, @Nullable String declaredLanguage, @Nullable Instant publishedAt) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    public ArticleText {
        boolean sane = publishedAt != null && !publishedAt.isBefore(FIRST) && !publishedAt.isAfter(LAST);
        publishedAt = sane ? publishedAt : null;
    }

    public String field(Field field) {
        return switch (field) {
            case TITLE -> title;
            case BODY -> body;
        };
    }
}
