package dev.chappe.ingest.feed.rdf;

import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.feed.document.FeedItem;
import org.jspecify.annotations.Nullable;

/** What the fields of an item mean. */
final class RdfAdapter {

    private RdfAdapter() {}

    static FeedItem toItem(RdfItem item, @Nullable String language) {
        String about = item.about();
        String named = about != null && about.startsWith("http") ? about : null;
        return new FeedItem(about, item.link() == null ? named : item.link(),
                FeedItem.content(item.title(), item.description(), item.full()),
                new Details(language, item.creators(), item.subjects(), item.rights()), item.date());
    }
}
