package dev.chappe.ingest.feed.nitf;

import static dev.chappe.ingest.feed.xml.Vocabulary.OWN;

import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.feed.xml.XmlElement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an nitf element, which is one article. */
public final class NitfParser {

    private NitfParser() {}

    /** Whether an element is such an article. */
    public static boolean isRoot(XmlElement element) {
        return element.name().equalsIgnoreCase("nitf");
    }

    public static FeedItem item(XmlElement root) {
        return NitfAdapter.toItem(read(root));
    }

    private static NitfArticle read(XmlElement root) {
        Optional<XmlElement> head = root.child(OWN, "head");
        Optional<XmlElement> docdata = head.flatMap(it -> it.child(OWN, "docdata"));
        Optional<XmlElement> body = root.child(OWN, "body");
        Optional<XmlElement> bodyHead = body.flatMap(it -> it.child(OWN, "body.head"));
        String id = attribute(docdata, "doc-id", "id-string");
        return new NitfArticle(id, id != null && id.startsWith("http") ? id : null, headline(head, bodyHead),
                bodyHead.map(it -> it.markup(OWN, "abstract")).orElse(null),
                body.map(it -> it.markup(OWN, "body.content")).orElse(null),
                first(attribute(docdata, "date.issue", "norm"), attribute(docdata, "date.release", "norm"),
                        bodyHead.flatMap(it -> it.child(OWN, "dateline")).flatMap(it -> it.child(OWN, "story.date"))
                                .map(it -> it.attribute("norm")).orElse(null)),
                bodyHead.map(it -> it.texts(OWN, "byline")).orElse(List.of()), keywords(docdata),
                first(attribute(docdata, "doc.copyright", "holder"),
                        bodyHead.map(it -> it.text(OWN, "distributor")).orElse(null)),
                first(root.attribute("xml:lang"), body.map(it -> it.attribute("xml:lang")).orElse(null)));
    }

    private static @Nullable String headline(Optional<XmlElement> head, Optional<XmlElement> bodyHead) {
        Optional<XmlElement> hedline = bodyHead.flatMap(it -> it.child(OWN, "hedline"));
        return first(hedline.map(it -> it.markup(OWN, "hl1")).orElse(null),
                head.map(it -> it.text(OWN, "title")).orElse(null));
    }

    private static List<String> keywords(Optional<XmlElement> docdata) {
        return docdata.flatMap(it -> it.child(OWN, "key-list")).stream()
                .flatMap(list -> list.children(OWN, "keyword").stream())
                .map(keyword -> keyword.attribute("key"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String attribute(Optional<XmlElement> parent, String child, String name) {
        return parent.flatMap(it -> it.child(OWN, child)).map(it -> it.attribute(name)).orElse(null);
    }

    private static @Nullable String first(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
