package dev.chappe.ingest.source.opml;

import dev.chappe.ingest.source.FeedSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** Writes feeds as an OPML 2.0 document. */
public final class OpmlWriter {

    private OpmlWriter() {}

    public static String write(List<FeedSource> feeds) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                  <head><title>Chappe</title></head>
                  <body>
                %s
                  </body>
                </opml>
                """.formatted(feeds.stream().map(OpmlWriter::outline).collect(Collectors.joining("\n")));
    }

    private static String outline(FeedSource feed) {
        String language = feed.language() == null ? "" : attribute("language", feed.language());
        return "    <outline type=\"rss\"" + attribute("text", feed.outlet().name())
                + attribute("title", feed.outlet().name()) + attribute("xmlUrl", feed.url().toString()) + language
                + "/>";
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Entities.escape(value) + "\"";
    }
}
