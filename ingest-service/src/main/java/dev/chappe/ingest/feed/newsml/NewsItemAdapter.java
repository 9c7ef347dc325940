package dev.chappe.ingest.feed.newsml;

import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.feed.document.FeedItem;

/** What the fields of a news item mean. */
final class NewsItemAdapter {

    private NewsItemAdapter() {}

    static FeedItem toItem(NewsItem item) {
        return new FeedItem(item.guid(), item.address(), FeedItem.content(item.headline(), item.teaser(), item.body()),
                new Details(item.language(), item.authors(), item.subjects(), item.credit()), item.created());
    }
}
