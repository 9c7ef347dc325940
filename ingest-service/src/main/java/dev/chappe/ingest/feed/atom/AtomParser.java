package dev.chappe.ingest.feed.atom;

import static dev.chappe.ingest.feed.xml.Vocabulary.ATOM;
import static dev.chappe.ingest.feed.xml.Vocabulary.DUBLIN_CORE;
import static dev.chappe.ingest.feed.xml.Vocabulary.OWN;

import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.feed.xml.MediaTexts;
import dev.chappe.ingest.feed.xml.Vocabulary;
import dev.chappe.ingest.feed.xml.XmlElement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a feed element, whether its names have a prefix or not. */
public final class AtomParser {

    private final Vocabulary vocabulary;

    private AtomParser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether an element is the root of such a feed. */
    public static boolean isRoot(XmlElement element) {
        return element.is(OWN, "feed") || element.is(ATOM, "feed");
    }

    public static Stream<FeedItem> items(XmlElement root) {
        AtomParser parser = new AtomParser(root.is(ATOM, "feed") ? ATOM : OWN);
        return root.children(parser.vocabulary, "entry").stream()
                .map(parser::read)
                .map(entry -> AtomAdapter.toItem(entry, root.attribute("xml:lang")));
    }

    private AtomEntry read(XmlElement entry) {
        return new AtomEntry(id(entry), content(entry, "title"), links(entry), content(entry, "summary"),
                content(entry, "content"),
                date(entry, "published", "issued", "created"), date(entry, "updated", "modified"), authors(entry),
                categories(entry), entry.text(vocabulary, "rights"), entry.attribute("xml:lang"));
    }

    private @Nullable String id(XmlElement entry) {
        String id = entry.text(vocabulary, "id");
        return id == null ? null : entry.resolved(id.strip());
    }

    /** The words of the entry of that name, else what Media RSS says in their place. */
    private @Nullable String content(XmlElement entry, String name) {
        return entry.children(vocabulary, name).stream().map(XmlElement::content).filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> name.equals("content")
                        ? null
                        : MediaTexts.of(entry, name.equals("title") ? "title" : "description"));
    }

    private List<AtomEntry.Link> links(XmlElement entry) {
        return entry.children(vocabulary, "link").stream().map(AtomParser::link).filter(Objects::nonNull).toList();
    }

    private static AtomEntry.@Nullable Link link(XmlElement link) {
        String href = link.attribute("href");
        String relation = link.attribute("rel");
        return href == null
                ? null
                : new AtomEntry.Link(link.resolved(href), relation == null ? "alternate" : relation,
                        link.attribute("type"));
    }

    private List<String> authors(XmlElement entry) {
        Stream<String> named = entry.children(vocabulary, "author").stream()
                .flatMap(author -> author.texts(vocabulary, "name").stream());
        return Stream.concat(named, entry.texts(DUBLIN_CORE, "creator").stream()).distinct().toList();
    }

    private List<String> categories(XmlElement entry) {
        return entry.children(vocabulary, "category").stream()
                .map(category -> category.attribute("label") == null
                        ? category.attribute("term")
                        : category.attribute("label"))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The date of the first of these names that the entry has; of several of one name the last, which corrects them. */
    private @Nullable String date(XmlElement entry, String... names) {
        for (String name : names) {
            List<String> dates = entry.texts(vocabulary, name);
            if (!dates.isEmpty()) {
                return dates.getLast();
            }
        }
        return null;
    }
}
