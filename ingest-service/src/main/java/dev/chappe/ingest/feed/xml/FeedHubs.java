package dev.chappe.ingest.feed.xml;

import dev.chappe.ingest.fetch.HubLinks;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The links of a feed to those who push it: link elements of Atom, in the feed itself or in its channel. */
public final class FeedHubs {

    private FeedHubs() {}

    public static HubLinks of(XmlElement root) {
        List<XmlElement> links = Stream.concat(Stream.of(root), root.children(Vocabulary.OWN, "channel").stream())
                .flatMap(parent -> Stream.concat(parent.children(Vocabulary.ATOM, "link").stream(),
                        parent.children(Vocabulary.OWN, "link").stream()))
                .toList();
        return new HubLinks(addresses(links, "hub").toList(), addresses(links, "self").findFirst().orElse(null));
    }

    private static Stream<String> addresses(List<XmlElement> links, String relation) {
        return links.stream().filter(link -> relation.equalsIgnoreCase(link.attribute("rel")))
                .map(link -> link.attribute("href")).filter(Objects::nonNull);
    }
}
