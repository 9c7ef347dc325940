package dev.chappe.ingest.source.opml;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the feeds of an OPML document, whatever folders they are in. */
public final class OpmlReader {

    private static final int DEEPEST = 64;
    private static final int MOST = 100_000;

    private OpmlReader() {}

    /** The feeds in order, each address once; empty when there is none. Never throws. */
    public static List<Outline> read(String opml) {
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(opml, "");
        return document.stream()
                .filter(element -> element.normalName().equals("outline"))
                .flatMap(element -> outline(element).stream())
                .limit(MOST)
                .collect(Collectors.toMap(Outline::url, it -> it, (first, again) -> first,
                        LinkedHashMap::new))
                .values().stream().toList();
    }

    private static Optional<Outline> outline(Element element) {
        String url = attribute(element, "xmlUrl");
        if (url == null) {
            return Optional.empty();
        }
        String name = Stream.of("title", "text")
                .flatMap(key -> Optional.ofNullable(attribute(element, key)).stream())
                .findFirst()
                .orElseGet(() -> host(url));
        return Optional.of(new Outline(name, url, attribute(element, "language")));
    }

    private static @Nullable String attribute(Element element, String name) {
        String value = element.attributes().getIgnoreCase(name).strip();
        return value.isEmpty() ? null : value;
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? url : host;
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
