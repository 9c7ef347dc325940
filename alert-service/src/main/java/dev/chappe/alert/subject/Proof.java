package dev.chappe.alert.subject;

import org.jspecify.annotations.Nullable;

/**
 * Words of an article that prove an event or one of its arguments.
 *
 * @param role
 *            the argument, null for the event itself
 * @param source
 *            name of the outlet
 * @param url
 *            address of the article, null when it has none
 * @param quote
 *            the words
 * @param place
 *            where they stand
 */
public record Proof(@Nullable String role, String source, @Nullable String url, String quote, Place place) {

    /**
     * A place in an article.
     *
     * @param field
     *            TITLE or BODY
     * @param start
     *            first UTF-16 unit
     * @param end
     *            one past the last
     * @param textHash
     *            hash of the whole field
     */
    public record Place(String articleId, String articleRevision, String field, int start, int end, String textHash) {}
}
