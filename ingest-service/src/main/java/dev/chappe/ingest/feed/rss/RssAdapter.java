package dev.chappe.ingest.feed.rss;

import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.feed.document.FeedItem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the fields of an item mean. */
final class RssAdapter {

    private RssAdapter() {}

    static FeedItem toItem(RssItem item, @Nullable String language) {
        RssItem.Guid guid = item.guid();
        return new FeedItem(
                guid == null ? null : guid.value(),
                link(item),
                FeedItem.content(item.title(), item.description(), item.full()),
                new Details(language, names(item.creators(), item.authors()),
                        Stream.concat(item.categories().stream(), item.subjects().stream()).toList(), item.rights()),
                item.pubDate() == null ? item.date() : item.pubDate());
    }

    private static @Nullable String link(RssItem item) {
        RssItem.Guid guid = item.guid();
        String named = guid != null && guid.permanentLink() && guid.value().startsWith("http") ? guid.value() : null;
        return Stream.of(item.originalLink(), item.link(), named, item.atomLink())
                .filter(link -> link != null && !link.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The author element holds an address, with the name in brackets; Dublin Core has the name alone. */
    private static List<String> names(List<String> creators, List<String> authors) {
        return creators.isEmpty() ? authors.stream().map(RssAdapter::nameOf).toList() : creators;
    }

    /** "someone@paper.example (Ana Blanc)", "Ana Blanc (someone@paper.example)": the part that is no address. */
    private static String nameOf(String author) {
        int open = author.indexOf('(');
        int close = author.lastIndexOf(')');
        if (!author.contains("@") || open < 0 || close < open) {
            return author;
        }
        String bracketed = author.substring(open + 1, close);
        return bracketed.contains("@") && open > 0 ? author.substring(0, open) : bracketed;
    }
}
