package dev.chappe.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.feed.atom.AtomParser;
import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.feed.document.FeedText;
import dev.chappe.ingest.feed.jsonfeed.JsonFeedParser;
import dev.chappe.ingest.feed.newsml.NewsMlParser;
import dev.chappe.ingest.feed.ninjs.NinjsParser;
import dev.chappe.ingest.feed.nitf.NitfParser;
import dev.chappe.ingest.feed.rdf.RdfParser;
import dev.chappe.ingest.feed.rss.RssParser;
import dev.chappe.ingest.feed.sitemap.SitemapParser;
import dev.chappe.ingest.feed.xml.FeedHubs;
import dev.chappe.ingest.feed.xml.XmlElement;
import dev.chappe.ingest.feed.xml.XmlTree;
import dev.chappe.ingest.fetch.HubLinks;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a feed of any format. Its content tells the format: what servers call it is often wrong. */
public final class FeedReader {

    private static final int MOST_ITEMS = 5_000;

    private FeedReader() {}

    /**
     * Never throws.
     *
     * @param serverCharset
     *            the encoding by the server's word, null when it gives none
     */
    public static FeedReading read(byte[] document, @Nullable String serverCharset) {
        FeedText decoded = FeedText.decode(document, serverCharset);
        Set<FeedFault> faults = EnumSet.noneOf(FeedFault.class);
        if (decoded.repaired()) {
            faults.add(FeedFault.WRONG_ENCODING);
        }
        String text = decoded.text();
        if (text.isBlank()) {
            return new FeedReading.Unreadable("the document is empty");
        }
        return text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[")
                ? readJson(text, faults)
                : readXml(text, faults);
    }

    private static FeedReading readJson(String text, Set<FeedFault> faults) {
        try {
            JsonNode document = JsonFeedParser.parse(text);
            return JsonFeedParser.items(document)
                    .<FeedReading>map(items -> capped(ArticleFormat.JSON_FEED, items, faults)
                            .pushedBy(JsonFeedParser.hubs(document)))
                    .or(() -> NinjsParser.items(document).map(items -> capped(ArticleFormat.NINJS, items, faults)))
                    .orElseGet(() -> new FeedReading.Unreadable(
                            "no JSON Feed, which has a list of items, and no ninjs"));
        } catch (JsonProcessingException e) {
            return new FeedReading.Unreadable("not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private static FeedReading readXml(String text, Set<FeedFault> faults) {
        Optional<XmlTree> tree = XmlTree.parse(text);
        if (tree.isEmpty()) {
            return new FeedReading.Unreadable("more tags than a feed has");
        }
        Optional<XmlElement> root = tree.get()
                .first(it -> RssParser.isRoot(it) || RdfParser.isRoot(it) || AtomParser.isRoot(it)
                        || SitemapParser.isRoot(it) || SitemapParser.isIndex(it) || NewsMlParser.isRoot(it)
                        || NitfParser.isRoot(it));
        return root.map(it -> read(it, faults)).orElseGet(() -> new FeedReading.Unreadable(tree.get()
                .first(it -> true)
                .map(it -> it.name().equalsIgnoreCase("html")
                        ? "an HTML page, no feed; look in it for the address of one"
                        : "no feed: it begins with the element " + abbreviated(it.name()))
                .orElse("neither XML nor JSON")));
    }

    private static FeedReading read(XmlElement root, Set<FeedFault> faults) {
        if (RssParser.isRoot(root)) {
            return capped(ArticleFormat.RSS, RssParser.items(root), faults).at(RssParser.hours(root))
                    .pushedBy(FeedHubs.of(root));
        }
        if (RdfParser.isRoot(root)) {
            return capped(ArticleFormat.RDF, RdfParser.items(root), faults);
        }
        if (AtomParser.isRoot(root)) {
            return capped(ArticleFormat.ATOM, AtomParser.items(root), faults).pushedBy(FeedHubs.of(root));
        }
        if (SitemapParser.isIndex(root)) {
            return new FeedReading.Index(SitemapParser.addresses(root));
        }
        if (SitemapParser.isRoot(root)) {
            return capped(ArticleFormat.SITEMAP, SitemapParser.items(root), faults);
        }
        return NitfParser.isRoot(root)
                ? capped(ArticleFormat.NITF, Stream.of(NitfParser.item(root)), faults)
                : capped(ArticleFormat.NEWSML, NewsMlParser.items(root), faults);
    }

    private static FeedReading.Read capped(ArticleFormat format, Stream<FeedItem> items, Set<FeedFault> faults) {
        List<FeedItem> read = items.limit(MOST_ITEMS + 1).toList();
        if (read.size() > MOST_ITEMS) {
            faults.add(FeedFault.TOO_MANY_ITEMS);
        }
        return new FeedReading.Read(format, read.subList(0, Math.min(read.size(), MOST_ITEMS)), faults,
                FeedHours.ANY, HubLinks.NONE);
    }

    private static String abbreviated(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40);
    }
}
