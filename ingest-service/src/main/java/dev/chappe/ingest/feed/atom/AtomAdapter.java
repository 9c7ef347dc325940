package dev.chappe.ingest.feed.atom;

import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.feed.document.FeedItem;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What the fields of an entry mean. */
final class AtomAdapter {

    private AtomAdapter() {}

    static FeedItem toItem(AtomEntry entry, @Nullable String language) {
        return new FeedItem(entry.id(), link(entry),
                FeedItem.content(entry.title(), entry.summary(), entry.content()),
                new Details(entry.language() == null ? language : entry.language(), entry.authors(),
                        entry.categories(), entry.rights()),
                entry.published() == null ? entry.updated() : entry.published());
    }

    /** The page of the entry: an alternate, HTML before other types; else an id that is an address. */
    private static @Nullable String link(AtomEntry entry) {
        String id = entry.id();
        return entry.links().stream()
                .filter(link -> link.relation().equals("alternate"))
                .min(Comparator.comparing(link -> link.type() != null && !link.type().contains("html")))
                .map(AtomEntry.Link::href)
                .orElse(id != null && id.strip().startsWith("http") ? id.strip() : null);
    }
}
