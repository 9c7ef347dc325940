package dev.chappe.ingest.feed;

import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.fetch.HubLinks;
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
     * @param hubs
     *            that push what is new in it
     */
    record Read(ArticleFormat format, List<FeedItem> items, Set<FeedFault> faults, FeedHours hours, HubLinks hubs)
            implements
                FeedReading {

        public Read {
            items = List.copyOf(items);
            faults = Set.copyOf(faults);
        }

        Read at(FeedHours wanted) {
            return new Read(format, items, faults, wanted, hubs);
        }

        Read pushedBy(HubLinks links) {
            return new Read(format, items, faults, hours, links);
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
