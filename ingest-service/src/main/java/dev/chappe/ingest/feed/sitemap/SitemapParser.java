package dev.chappe.ingest.feed.sitemap;

import static dev.chappe.ingest.feed.xml.Vocabulary.NEWS;
import static dev.chappe.ingest.feed.xml.Vocabulary.OWN;

import dev.chappe.ingest.article.DateReader;
import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.feed.xml.XmlElement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the news of a urlset element, and the addresses of a sitemapindex element. */
public final class SitemapParser {

    private SitemapParser() {}

    /** Whether an element is the root of a sitemap. */
    public static boolean isRoot(XmlElement element) {
        return element.is(OWN, "urlset");
    }

    /** Whether an element is the root of a list of sitemaps. */
    public static boolean isIndex(XmlElement element) {
        return element.is(OWN, "sitemapindex");
    }

    /** The pages that are news; a sitemap lists others too. */
    public static Stream<FeedItem> items(XmlElement root) {
        return root.children(OWN, "url").stream().flatMap(url -> read(url).stream()).map(SitemapAdapter::toItem);
    }

    /** The addresses of an index as written, the one that changed last first; those without a date at the end. */
    public static List<String> addresses(XmlElement index) {
        return index.children(OWN, "sitemap").stream()
                .sorted(Comparator.comparing(SitemapParser::changed).reversed())
                .flatMap(sitemap -> Optional.ofNullable(sitemap.text(OWN, "loc")).stream())
                .map(String::strip)
                .toList();
    }

    private static Instant changed(XmlElement sitemap) {
        Instant at = DateReader.read(sitemap.text(OWN, "lastmod")).at();
        return at == null ? Instant.MIN : at;
    }

    private static Optional<SitemapEntry> read(XmlElement url) {
        return url.child(NEWS, "news").map(news -> new SitemapEntry(url.text(OWN, "loc"),
                news.text(NEWS, "title"), news.text(NEWS, "publication_date"),
                news.child(NEWS, "publication").map(it -> it.text(NEWS, "language")).orElse(null),
                news.texts(NEWS, "keywords")));
    }
}
