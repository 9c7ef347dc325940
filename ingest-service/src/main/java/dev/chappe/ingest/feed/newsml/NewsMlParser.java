package dev.chappe.ingest.feed.newsml;

import static dev.chappe.ingest.feed.xml.Vocabulary.OWN;

import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.feed.nitf.NitfParser;
import dev.chappe.ingest.feed.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a newsItem element, and the newsMessage element that agencies send many of them in. */
public final class NewsMlParser {

    private static final Set<String> PAGES = Set.of("canonical", "alternate", "irel:alternate", "irel:hascanonical");

    private NewsMlParser() {}

    /** Whether an element is the root of such a document; its prefix, where it has one, is the one it likes. */
    public static boolean isRoot(XmlElement element) {
        return element.name().equalsIgnoreCase("newsMessage") || element.name().equalsIgnoreCase("newsItem");
    }

    public static Stream<FeedItem> items(XmlElement root) {
        Stream<XmlElement> items = root.name().equalsIgnoreCase("newsItem")
                ? Stream.of(root)
                : root.children(OWN, "itemSet").stream().flatMap(set -> set.children(OWN, "newsItem").stream());
        // Withdrawn items keep their text in the message; they are no news.
        return items.filter(item -> !isCancelled(item)).map(NewsMlParser::read).map(NewsItemAdapter::toItem);
    }

    private static boolean isCancelled(XmlElement item) {
        String status = attribute(item.child(OWN, "itemMeta"), "pubStatus", "qcode");
        return status != null && status.endsWith(":canceled");
    }

    private static NewsItem read(XmlElement item) {
        Optional<XmlElement> meta = item.child(OWN, "itemMeta");
        Optional<XmlElement> content = item.child(OWN, "contentMeta");
        Optional<XmlElement> inline = item.child(OWN, "contentSet")
                .flatMap(set -> set.child(OWN, "inlineXML").or(() -> set.child(OWN, "inlineData")));
        Optional<FeedItem> nitf = inline.flatMap(it -> it.first("nitf")).map(NitfParser::item);
        String body = nitf.map(it -> it.content().body()).filter(text -> !text.isEmpty())
                .orElseGet(() -> inline.map(NewsMlParser::body).orElse(""));
        return new NewsItem(item.attribute("guid"), meta.flatMap(NewsMlParser::page).orElse(null),
                first(text(content, "headline"), nitf.map(it -> it.content().title()).orElse(null),
                        text(meta, "title")),
                text(content, "description"), body,
                first(text(content, "contentCreated"), text(meta, "versionCreated"), text(meta, "firstCreated")),
                authors(content), subjects(content),
                first(text(content, "creditline"), item.child(OWN, "rightsInfo")
                        .flatMap(it -> it.child(OWN, "copyrightHolder")).map(NewsMlParser::name).orElse(null)),
                first(attribute(content, "language", "tag"), item.attribute("xml:lang")));
    }

    /** Of a whole page in the item its body alone. */
    private static String body(XmlElement inline) {
        return inline.first("body").orElse(inline).markup();
    }

    private static Optional<String> page(XmlElement meta) {
        return meta.children(OWN, "link").stream()
                .filter(link -> {
                    String relation = link.attribute("rel");
                    return relation != null && PAGES.contains(relation.toLowerCase(Locale.ROOT));
                })
                .flatMap(link -> Optional.ofNullable(link.attribute("href")).stream())
                .findFirst();
    }

    private static List<String> authors(Optional<XmlElement> content) {
        List<String> bylines = content.map(it -> it.texts(OWN, "by")).orElse(List.of());
        return bylines.isEmpty() ? names(content, "creator") : bylines;
    }

    private static List<String> subjects(Optional<XmlElement> content) {
        return Stream.concat(names(content, "subject").stream(),
                content.stream().flatMap(it -> it.texts(OWN, "keyword").stream())).toList();
    }

    private static List<String> names(Optional<XmlElement> content, String element) {
        return content.stream()
                .flatMap(it -> it.children(OWN, element).stream())
                .flatMap(it -> Optional.ofNullable(name(it)).stream())
                .toList();
    }

    private static @Nullable String name(XmlElement element) {
        return first(element.text(OWN, "name"), element.attribute("literal"));
    }

    private static @Nullable String text(Optional<XmlElement> parent, String child) {
        return parent.map(it -> it.text(OWN, child)).orElse(null);
    }

    private static @Nullable String attribute(Optional<XmlElement> parent, String child, String name) {
        return parent.flatMap(it -> it.child(OWN, child)).map(it -> it.attribute(name)).orElse(null);
    }

    private static @Nullable String first(@Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).findFirst().orElse(null);
    }
}
