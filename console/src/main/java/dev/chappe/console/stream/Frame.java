package dev.chappe.console.stream;

import dev.chappe.console.news.Alert;
import dev.chappe.console.news.Article;
import dev.chappe.console.news.Event;
import dev.chappe.console.news.News;
import dev.chappe.console.news.Removal;
import dev.chappe.console.news.Trend;
import dev.chappe.console.query.Facets;
import dev.chappe.console.topics.NewsKind;
import dev.chappe.console.wording.AlertJson;
import dev.chappe.console.wording.EventJson;
import dev.chappe.console.wording.TrendJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A record in the form of the stream, made once for all who listen to the same kinds. One thread at a time. */
final class Frame {

    private final NewsKind kind;
    private final Optional<Facets> facets;
    private final String lines;
    private final Places places;
    private final Map<Set<NewsKind>, ByteBuffer> byKinds = new HashMap<>();

    private Frame(NewsKind kind, Optional<Facets> facets, String lines, Places places) {
        this.kind = kind;
        this.facets = facets;
        this.lines = lines;
        this.places = places;
    }

    /**
     * The frame of a record.
     *
     * @param places
     *            how far is read with it; read until the next record comes
     */
    static Frame of(NewsKind kind, News news, Places places) {
        return switch (news) {
            case Event event -> new Frame(kind, Optional.of(Facets.of(event)),
                    lines("event", EventJson.summary(event).toString()), places);
            case Trend trend -> new Frame(kind, Optional.empty(), lines("trend", TrendJson.summary(trend).toString()),
                    places);
            case Alert alert -> new Frame(kind, Optional.empty(), lines("alert", AlertJson.summary(alert).toString()),
                    places);
            case Article article -> throw new IllegalArgumentException("articles are not streamed");
            case Removal removal -> throw new IllegalArgumentException("removals are not streamed");
        };
    }

    private static String lines(String name, String json) {
        return "event: " + name + "\ndata: " + json + "\n";
    }

    NewsKind kind() {
        return kind;
    }

    /** What an event is filtered by, empty for anything else. */
    Optional<Facets> facets() {
        return facets;
    }

    /** The bytes for those who listen to some kinds. */
    ByteBuffer bytes(Set<NewsKind> kinds) {
        return byKinds.computeIfAbsent(kinds,
                these -> StandardCharsets.UTF_8.encode(lines + "id: " + places.id(these) + "\n\n"));
    }

    /** Keeps the connection, and lets whoever listens know how far the topics are read. */
    static ByteBuffer sign(String id) {
        return StandardCharsets.UTF_8.encode(": still here\nid: " + id + "\n\n");
    }
}
