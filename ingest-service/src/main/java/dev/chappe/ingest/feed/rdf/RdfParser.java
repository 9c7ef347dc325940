package dev.chappe.ingest.feed.rdf;

import static dev.chappe.ingest.feed.xml.Vocabulary.CONTENT;
import static dev.chappe.ingest.feed.xml.Vocabulary.DUBLIN_CORE;
import static dev.chappe.ingest.feed.xml.Vocabulary.OWN;
import static dev.chappe.ingest.feed.xml.Vocabulary.RDF;

import dev.chappe.ingest.feed.document.FeedItem;
import dev.chappe.ingest.feed.xml.XmlElement;
import java.util.stream.Stream;

/** Reads the items of an rdf:RDF element, which stand beside its channel. */
public final class RdfParser {

    private RdfParser() {}

    /** Whether an element is the root of such a feed. */
    public static boolean isRoot(XmlElement element) {
        return element.is(RDF, "RDF") || element.is(OWN, "RDF");
    }

    public static Stream<FeedItem> items(XmlElement root) {
        String language = root.child(OWN, "channel").map(it -> it.text(DUBLIN_CORE, "language")).orElse(null);
        return root.children(OWN, "item").stream().map(RdfParser::read).map(item -> RdfAdapter.toItem(item, language));
    }

    private static RdfItem read(XmlElement item) {
        return new RdfItem(item.attribute("rdf:about"), item.markup(OWN, "title"), item.text(OWN, "link"),
                item.markup(OWN, "description"), item.markup(CONTENT, "encoded"),
                item.text(DUBLIN_CORE, "date"), item.texts(DUBLIN_CORE, "creator"), item.texts(DUBLIN_CORE, "subject"),
                item.text(DUBLIN_CORE, "rights"));
    }
}
