package dev.chappe.ingest.feed.ninjs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item; null and empty for what is absent.
 *
 * @param address
 *            the page, where the item's uri is one or the altids name it
 * @param body
 *            plain text or HTML
 * @param created
 *            firstcreated, else versioncreated, else contentcreated
 * @param credit
 *            creditline or the holder of the copyright
 */
record NinjsItem(@Nullable String uri, @Nullable String address, @Nullable String headline,
        @Nullable String description, @Nullable String body, @Nullable String created, List<String> authors,
        List<String> subjects, @Nullable String credit, @Nullable String language) {}
