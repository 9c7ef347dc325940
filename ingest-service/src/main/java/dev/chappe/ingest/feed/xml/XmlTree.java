package dev.chappe.ingest.feed.xml;

import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * XML read as far as it can be: what is not well-formed is mended, entities of the document's own are left unresolved,
 * nothing outside of the document is ever asked for.
 */
public final class XmlTree {

    /** Deeper elements become siblings. */
    private static final int DEEPEST = 256;
    /** More tags than that would take more memory than a feed is worth. */
    private static final int MOST_TAGS = 500_000;
    /** The root stands among the first elements; the others are what somebody put before it. */
    private static final int ROOT_WITHIN = 20;

    private final Document document;

    private XmlTree(Document document) {
        this.document = document;
    }

    /** Empty when the text has too many tags. Never throws. */
    public static Optional<XmlTree> parse(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (++tags > MOST_TAGS) {
                return Optional.empty();
            }
        }
        return Optional.of(new XmlTree(Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "")));
    }

    /** The first of the elements near the beginning that satisfies the condition. */
    public Optional<XmlElement> first(Predicate<XmlElement> condition) {
        return document.stream().skip(1).limit(ROOT_WITHIN).map(XmlElement::new).filter(condition).findFirst();
    }
}
