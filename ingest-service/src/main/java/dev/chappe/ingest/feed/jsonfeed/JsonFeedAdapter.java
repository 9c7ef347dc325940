package dev.chappe.ingest.feed.jsonfeed;

import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.feed.document.FeedItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the fields of an item mean. */
final class JsonFeedAdapter {

    private JsonFeedAdapter() {}

    static FeedItem toItem(JsonFeedItem item, List<String> feedAuthors, @Nullable String feedLanguage) {
        return new FeedItem(
                item.id(),
                item.url() == null ? item.externalUrl() : item.url(),
                FeedItem.content(item.title(), item.summary(),
                        item.contentHtml() == null ? item.contentText() : item.contentHtml()),
                new Details(item.language() == null ? feedLanguage : item.language(),
                        item.authors().isEmpty() ? feedAuthors : item.authors(), item.tags(), null),
                item.datePublished() == null ? item.dateModified() : item.datePublished());
    }
}
