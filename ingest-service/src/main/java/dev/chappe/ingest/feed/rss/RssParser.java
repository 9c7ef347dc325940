package dev.chappe.ingest.feed.rss;

import static dev.chappe.ingest.feed.xml.Vocabulary.ATOM;
import static dev.chappe.ingest.feed.xml.Vocabulary.CONTENT;
import static dev.chappe.ingest.feed.xml.Vocabulary.DUBLIN_CORE;
import static dev.chappe.ingest.feed.xml.Vocabulary.FEEDBURNER;
import static dev.chappe.ingest.feed.xml.Vocabulary.ITUNES;
import static dev.chappe.ingest.feed.xml.Vocabulary.OWN;
import static dev.chappe.ingest.feed.xml.Vocabulary.XHTML;

import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.feed.xml.MediaTexts;
import dev.chappe.ingest.feed.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the items of an rss element, which stand in its channel and sometimes beside it. */
public final class RssParser {

    private RssParser() {}

    /** Whether an element is the root of such a feed. */
    public static boolean isRoot(XmlElement element) {
        return element.is(OWN, "rss") || element.is(OWN, "channel");
    }

    /** When the feed wants to be asked. */
    public static FeedHours hours(XmlElement root) {
        return channel(root).map(RssHours::of).orElse(FeedHours.ANY);
    }

    private static Optional<XmlElement> channel(XmlElement root) {
        return root.is(OWN, "channel") ? Optional.of(root) : root.child(OWN, "channel");
    }

    public static Stream<FeedItem> items(XmlElement root) {
        Optional<XmlElement> channel = channel(root);
        String language = channel.map(it -> it.text(OWN, "language")).orElse(null);
        return Stream.concat(channel.stream(), root.is(OWN, "channel") ? Stream.empty() : Stream.of(root))
                .flatMap(parent -> parent.children(OWN, "item").stream())
                .map(item -> RssAdapter.toItem(read(item), language));
    }

    private static RssItem read(XmlElement item) {
        return new RssItem(title(item), link(item), item.text(FEEDBURNER, "origLink"),
                atomLink(item), guid(item), teaser(item), full(item), item.text(OWN, "pubDate"), date(item),
                item.texts(OWN, "author"), creators(item), item.texts(OWN, "category"),
                item.texts(DUBLIN_CORE, "subject"), rights(item));
    }

    private static @Nullable String title(XmlElement item) {
        return first(item.markup(OWN, "title"), item.markup(DUBLIN_CORE, "title"), item.text(ITUNES, "title"),
                MediaTexts.of(item, "title"));
    }

    private static @Nullable String teaser(XmlElement item) {
        return first(item.markup(OWN, "description"), item.markup(OWN, "summary"),
                item.markup(DUBLIN_CORE, "description"), item.text(ITUNES, "summary"), item.text(ITUNES, "subtitle"),
                MediaTexts.of(item, "description"));
    }

    private static @Nullable String full(XmlElement item) {
        return first(item.markup(CONTENT, "encoded"), item.markup(XHTML, "body"), item.markup(OWN, "body"),
                item.markup(OWN, "fullitem"));
    }

    private static List<String> creators(XmlElement item) {
        return Stream.of(item.texts(DUBLIN_CORE, "creator"), item.texts(DUBLIN_CORE, "author"),
                item.texts(ITUNES, "author")).filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
    }

    private static @Nullable String link(XmlElement item) {
        String link = item.text(OWN, "link");
        return link == null ? null : item.resolved(link);
    }

    private static RssItem.@Nullable Guid guid(XmlElement item) {
        return item.child(OWN, "guid")
                .filter(guid -> !guid.text().isBlank())
                .map(guid -> new RssItem.Guid(guid.text().strip(), !"false".equals(guid.attribute("isPermaLink"))))
                .orElse(null);
    }

    private static @Nullable String atomLink(XmlElement item) {
        return item.children(ATOM, "link").stream()
                .filter(link -> {
                    String relation = link.attribute("rel");
                    return relation == null || relation.equals("alternate");
                })
                .map(link -> Optional.ofNullable(link.attribute("href")))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String date(XmlElement item) {
        return first(item.text(DUBLIN_CORE, "date"), item.text(DUBLIN_CORE, "issued"), item.text(ATOM, "published"),
                item.text(DUBLIN_CORE, "created"), item.text(DUBLIN_CORE, "modified"), item.text(ATOM, "updated"));
    }

    private static @Nullable String rights(XmlElement item) {
        return first(item.text(DUBLIN_CORE, "rights"), item.text(OWN, "copyright"));
    }

    private static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
