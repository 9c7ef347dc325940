package dev.chappe.console.topics;

import dev.chappe.schemas.topic.TopicCatalogue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a topic is about. */
public enum NewsKind {
    EVENTS, TRENDS, ALERTS, ARTICLES, REMOVALS;

    /** What goes out on the stream. */
    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    public static final Set<NewsKind> STREAMED = Set.of(EVENTS, TRENDS, ALERTS);

    private static final String EVENT_TOPICS = "news.events.";

    /** In lower case, as the API names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a topic is about, empty when it is nothing to the console. */
    public static Optional<NewsKind> ofTopic(String topic) {
        if (topic.startsWith(EVENT_TOPICS)) {
            return topic.equals(TopicCatalogue.EVENTS_LATEST.name()) ? Optional.of(REMOVALS) : Optional.of(EVENTS);
        }
        if (topic.equals(TopicCatalogue.TRENDS.name())) {
            return Optional.of(TRENDS);
        }
        if (topic.equals(TopicCatalogue.ALERTS.name())) {
            return Optional.of(ALERTS);
        }
        return topic.equals(TopicCatalogue.ARTICLES.name()) ? Optional.of(ARTICLES) : Optional.empty();
    }
}
