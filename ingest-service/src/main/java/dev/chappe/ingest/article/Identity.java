package dev.chappe.ingest.article;

import dev.chappe.schemas.record.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * By what an article is known.
 *
 * @param articleId
 *            32 hexadecimal digits
 * @param revision
 *            32 hexadecimal digits
 * @param nativeId
 *            what the source calls it, null when it gives no name
 * @param url
 *            null when the source gives none that can be read
 */
public record Identity(String articleId, String revision, @Nullable String nativeId, @Nullable CanonicalUrl url) {

    /**
     * An article is its address. Without one, or where the address is a host's front page, it is what its source calls
     * it; without that too, it is its words.
     */
    static Identity of(Outlet outlet, @Nullable String nativeId, @Nullable CanonicalUrl url, Content content) {
        String revision = content.revision();
        String articleId;
        if (url != null && !url.isFrontPage()) {
            articleId = Fingerprint.of(url.value());
        } else {
            articleId = Fingerprint.of(outlet.id(), nativeId == null ? revision : nativeId);
        }
        return new Identity(articleId, revision, nativeId, url);
    }
}
