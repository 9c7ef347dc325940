package dev.chappe.ingest.feed.sitemap;

import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.feed.document.FeedItem;
import java.util.List;
import java.util.stream.Stream;

/** What the fields of a url element mean. */
final class SitemapAdapter {

    private SitemapAdapter() {}

    /** A sitemap has no text: what it lists are titles, and pages to be read. */
    static FeedItem toItem(SitemapEntry entry) {
        List<String> tags = entry.keywords().stream()
                .flatMap(keywords -> Stream.of(keywords.split(",", -1)))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        return new FeedItem(null, entry.location(), FeedItem.content(entry.title(), null, null),
                new Details(entry.language(), List.of(), tags, null), entry.published());
    }
}
