package dev.chappe.launcher.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** How a feed is, in a line. */
final class FeedLine {

    private FeedLine() {}

    static String of(JsonNode feed) {
        String message = feed.path("message").asText("");
        return String.format(Locale.ROOT, "%-8s since %s, %s articles, the last %s, next poll %s  %s%s",
                feed.path("state").asText(), time(feed, "since"), feed.path("articles").asText(),
                time(feed, "lastArticle"), time(feed, "next"), feed.path("id").asText(),
                message.isEmpty() || message.equals("null") ? "" : ": " + message);
    }

    /** To the minute. */
    private static String time(JsonNode feed, String key) {
        String time = feed.path(key).asText();
        return time.length() < "2025-01-01T00:00".length() ? "-" : time.substring(0, "2025-01-01T00:00".length());
    }
}
