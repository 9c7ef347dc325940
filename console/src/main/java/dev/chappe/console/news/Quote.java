package dev.chappe.console.news;

import org.jspecify.annotations.Nullable;

/**
 * Words of an article that prove something.
 *
 * @param role
 *            the argument that they prove, null for the words that prove the event itself
 * @param words
 *            the words themselves
 * @param source
 *            name of the outlet
 * @param url
 *            null when the article has none
 * @param place
 *            where they stand
 */
public record Quote(@Nullable String role, String words, String source, @Nullable String url, Place place) {

    /**
     * Where words stand.
     *
     * @param field
     *            TITLE or BODY
     * @param start
     *            first UTF-16 unit
     * @param end
     *            one past the last
     */
    public record Place(String articleId, String field, int start, int end) {}
}
