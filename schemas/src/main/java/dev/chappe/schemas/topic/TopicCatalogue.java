package dev.chappe.schemas.topic;

import dev.chappe.schemas.topic.Topic.Cleanup;
import dev.chappe.schemas.topic.Topic.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every topic of Chappe, in one place: topics are created from here, and documented from here. */
public final class TopicCatalogue {

    /**
     * The largest record that topics take: an article may have five megabytes of text, the broker's default is one.
     * Producers set their {@code max.request.size} to it.
     */
    public static final int LARGEST_RECORD_BYTES = 8 * 1024 * 1024;

    private static final String CONTRACT = "dev.chappe.contract.";
    private static final int WIDE = 12;
    private static final int NARROW = 6;
    private static final Optional<Duration> MONTH = Optional.of(Duration.ofDays(30));
    private static final Optional<Duration> YEARS = Optional.of(Duration.ofDays(3 * 366));
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    public static final Topic ARTICLES = new Topic("news.articles", "article id",
            new Value.One(CONTRACT + "article.RawArticle"), WIDE, MONTH, Cleanup.DELETE,
            "Articles as outlets published them, cleaned of markup.");
    public static final Topic FEEDS = new Topic("news.feeds", "feed id", new Value.Raw(), WIDE, Optional.empty(),
            Cleanup.COMPACT, "Feeds to poll as JSON, shared by all instances of ingest-service by their partitions.");
    public static final Topic FEED_STATES = new Topic("news.feed-states", "feed id", new Value.Raw(), WIDE,
            Optional.empty(), Cleanup.COMPACT,
            "What is known of each shared feed from its polls, as JSON; as many partitions as news.feeds.");
    public static final Topic DEAD_LETTERS = new Topic("news.deadletters", "key of the rejected record, if any",
            new Value.Raw(), NARROW, MONTH, Cleanup.DELETE,
            "Rejected records: their bytes, with reason and origin in the headers.");
    public static final Topic EVENTS_LATEST = new Topic("news.events.latest", "event id", new Value.Several(), WIDE,
            Optional.empty(), Cleanup.COMPACT, "The last state of every event of every type.");
    public static final Topic STORY_ERRANDS = new Topic("news.internal.story-errands", "type and main organisation",
            new Value.Raw(), WIDE, Optional.of(Duration.ofDays(7)), Cleanup.DELETE,
            "What enrich-service has to do on another shelf of stories. Its own; nobody else should read or write it.");
    public static final Topic TRENDS = new Topic("news.trends", "topic|window",
            new Value.One(CONTRACT + "trend.TopicTrend"), NARROW, MONTH, Cleanup.DELETE,
            "How much is written about each topic, hour by hour and day by day, against what was to be expected.");
    public static final Topic ALERTS = new Topic("news.alerts", "alert id", new Value.One(CONTRACT + "alert.Alert"),
            NARROW, YEARS, Cleanup.DELETE, "What people were told, and whether it reached them.");

    public static final Topic ALERT_RULES = new Topic("news.alert-rules", "name of a set of rules", new Value.Raw(), 1,
            Optional.empty(), Cleanup.COMPACT,
            "Sets of alert rules as YAML, shared by all instances of alert-service.");
    public static final Topic ALERT_PARKED = new Topic("news.alert-parked", "id of the message", new Value.Raw(),
            NARROW,
            Optional.empty(), Cleanup.COMPACT, "Messages that no attempt of a day could deliver, as JSON.");
    public static final Topic ALERT_REDELIVERIES = new Topic("news.alert-redeliveries", "id of the message",
            new Value.Raw(), NARROW, Optional.of(Duration.ofDays(7)), Cleanup.DELETE,
            "Parked messages that somebody wants delivered again.");

    private TopicCatalogue() {}

    /** The names of the bundled event types, in the order of the documentation. */
    public static List<String> eventTypes() {
        return EventTopics.TYPES;
    }

    /**
     * The topic of every revision of the events of a type.
     *
     * @param type
     *            a bundled type or a user's own, in capitals with underscores
     * @throws IllegalArgumentException
     *             when it is no name of a type
     */
    public static Topic ofEventType(String type) {
        if (!TYPE_NAME.matcher(type).matches()) {
            throw new IllegalArgumentException("no name of an event type: " + type);
        }
        boolean bundled = EventTopics.TYPES.contains(type);
        String name = "news.events." + (bundled ? "" : "custom.") + EventTopics.kebab(type);
        String record = bundled ? EventTopics.recordName(type) : "CustomEvent";
        return new Topic(name, "event id", new Value.One(CONTRACT + "event." + record), NARROW, YEARS, Cleanup.DELETE,
                "Every revision of every event of type " + type + ".");
    }

    /** All bundled topics, in the order in which an article passes them. */
    public static List<Topic> all() {
        return Stream.of(Stream.of(FEEDS, FEED_STATES, ARTICLES, DEAD_LETTERS),
                EventTopics.TYPES.stream().map(TopicCatalogue::ofEventType),
                Stream.of(EVENTS_LATEST, STORY_ERRANDS, TRENDS, ALERTS, ALERT_RULES, ALERT_PARKED, ALERT_REDELIVERIES))
                .flatMap(topics -> topics).toList();
    }

    /**
     * The registry subject of a record on a topic: {@code <topic>-value} on a catalogued topic of one record type, the
     * record's full name elsewhere.
     */
    public static String subject(String topic, String record) {
        boolean one = topic.startsWith("news.") && !topic.equals(EVENTS_LATEST.name());
        return one ? topic + "-value" : record;
    }
}
