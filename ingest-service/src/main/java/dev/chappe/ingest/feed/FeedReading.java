package dev.chappe.ingest.feed;

import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.feed.document.FeedItem;
import java.util.List;
import java.util.Set;

/** What was read of a document that should be a feed. */
public sealed interface FeedReading {

    /**
     * A feed.
     *
     * @param items
     *            in the order of the document
     * @param faults
     *            what was wrong and could be mended
     * @param hours
     *            when the feed wants to be asked
     */
    record Read(ArticleFormat format, List<FeedItem> items, Set<FeedFault> faults, FeedHours hours)
            implements
                FeedReading {

        public Read {
            items = List.copyOf(items);
            faults = Set.copyOf(faults);
        }

        Read at(FeedHours wanted) {
            return new Read(format, items, faults, wanted);
        }
    }

    /**
     * A list of sitemaps, in which the news are.
     *
     * @param addresses
     *            as written, the one that changed last first
     */
    record Index(List<String> addresses) implements FeedReading {

        public Index {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * No feed.
     *
     * @param detail
     *            why, for people
     */
    record Unreadable(String detail) implements FeedReading {}
}
