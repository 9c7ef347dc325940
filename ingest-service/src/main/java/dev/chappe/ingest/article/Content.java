package dev.chappe.ingest.article;

import dev.chappe.schemas.record.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article.
 *
 * @param title
 *            empty when there is none
 * @param summary
 *            null unless the source gives one beside the body
 * @param body
 *            empty when there is none
 */
public record Content(String title, @Nullable String summary, String body) {

    /** Hash of the words: another revision of an article has another. */
    String revision() {
        return Fingerprint.of(title, summary == null ? "" : summary, body);
    }

    boolean isEmpty() {
        return title.isEmpty() && body.isEmpty();
    }
}
