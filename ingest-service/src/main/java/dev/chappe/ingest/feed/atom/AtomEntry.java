package dev.chappe.ingest.feed.atom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry element; null and empty for what is absent.
 *
 * @param published
 *            published, or what Atom 0.3 calls issued and created
 * @param updated
 *            updated, or what Atom 0.3 calls modified
 * @param language
 *            xml:lang
 */
record AtomEntry(@Nullable String id, @Nullable String title, List<Link> links, @Nullable String summary,
        @Nullable String content, @Nullable String published, @Nullable String updated, List<String> authors,
        List<String> categories, @Nullable String rights, @Nullable String language) {

    /**
     * A link element.
     *
     * @param relation
     *            "alternate" when not given
     * @param type
     *            media type, null when not given
     */
    record Link(String href, String relation, @Nullable String type) {}
}
