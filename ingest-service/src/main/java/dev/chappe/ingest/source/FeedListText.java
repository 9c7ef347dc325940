package dev.chappe.ingest.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.source.opml.Outline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a list of feeds as {@link FeedList} reads it. */
public final class FeedListText {

    private static final int LONGEST_ID = 56;

    private FeedListText() {}

    /** The lines of a YAML file, each feed with an id of its own made of its name. */
    public static List<String> of(List<Outline> feeds) {
        Set<String> taken = new HashSet<>();
        return feeds.stream().map(feed -> "  - " + entry(feed, id(feed.name(), taken))).toList();
    }

    /** A JSON object is YAML too, and leaves no question of quotes. */
    private static ObjectNode entry(Outline feed, String id) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put("id", id).put("name", feed.name())
                .put("url", feed.url());
        return feed.language() == null ? entry : entry.put("language", feed.language());
    }

    private static String id(String name, Set<String> taken) {
        String own = Outlet.named(name, null).id();
        String id = own.length() > LONGEST_ID ? own.substring(0, LONGEST_ID) : own;
        for (int i = 2; !taken.add(id); i++) {
            id = (own.length() > LONGEST_ID ? own.substring(0, LONGEST_ID) : own) + "-" + i;
        }
        return id;
    }
}
