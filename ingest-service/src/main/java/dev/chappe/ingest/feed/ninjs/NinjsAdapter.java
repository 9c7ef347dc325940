package dev.chappe.ingest.feed.ninjs;

import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.feed.document.FeedItem;

/** What the fields of an item mean. */
final class NinjsAdapter {

    private NinjsAdapter() {}

    static FeedItem toItem(NinjsItem item) {
        return new FeedItem(item.uri(), item.address(),
                FeedItem.content(item.headline(), item.description(), item.body()),
                new Details(item.language(), item.authors(), item.subjects(), item.credit()), item.created());
    }
}
