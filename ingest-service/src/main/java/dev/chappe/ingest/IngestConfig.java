package dev.chappe.ingest;

import dev.chappe.ingest.fetch.AddressGuard;
import dev.chappe.ingest.fetch.FetchLimits;
import dev.chappe.ingest.poll.FeedPoller;
import dev.chappe.ingest.push.PushServer;
import dev.chappe.ingest.source.FeedList;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of ingest-service. */
public final class IngestConfig {

    public static final Setting<String> FEEDS = Setting.text("ingest.feeds", "bundled",
            "The feeds to poll: a YAML file, \"bundled\" for the list that comes with the service, \"none\" for none,"
                    + " \"shared\" for those on news.feeds, of which each instance polls a part.");
    public static final Setting<String> ARTICLES = Setting.text("ingest.articles", "none",
            "A JSON-lines file of articles, or a directory of such files, to publish once at start; \"none\" for none.");
    public static final Setting<Playing> PLAYING = Setting.word("ingest.playing", Playing.LIVE,
            "Whether the articles of files are news, or a replay in which publication is discovery.");
    public static final Setting<String> PUSH_TOKEN = Setting.text("ingest.push.token", "",
            "The bearer token of those who may push articles over HTTP; without one, pushing is off.");
    public static final Setting<String> PUSH_HOST = Setting.text("ingest.push.host", "127.0.0.1",
            "Address that pushed articles are taken on; 0.0.0.0 for every network.");
    public static final Setting<Integer> PUSH_PORT = Setting.number("ingest.push.port", "8091", 0, 65_535,
            "Port that pushed articles are taken on; 0 takes a free one.");
    public static final Setting<Integer> PUSH_BYTES = Setting.number("ingest.push.bytes", "10485760", 1_000,
            104_857_600, "The most bytes one push may have; a larger one is rejected.");
    public static final Setting<String> WEBSUB_CALLBACK = Setting.text("ingest.websub.callback", "",
            "The public address of ingest.push.port, as https://news.example:8091: at it hubs push feeds that announce"
                    + " them (WebSub); without one, every feed is polled.");
    public static final Setting<Integer> ARTICLE_BYTES = Setting.number("ingest.article.bytes", "5242880", 1_000,
            7_000_000, "The most bytes of text an article may have; a larger one is rejected.");
    public static final Setting<Integer> FEED_BYTES = Setting.number("ingest.feed.bytes", "10485760", 1_000,
            104_857_600, "The most bytes a feed may have, uncompressed; a larger one is not read.");
    public static final Setting<Duration> FETCH_TIMEOUT = Setting.duration("ingest.fetch.timeout", "20s",
            "How long one fetch of a feed may take in all, redirects included.");
    public static final Setting<Integer> FETCH_PARALLEL = Setting.number("ingest.fetch.parallel", "16", 1, 1_000,
            "How many feeds are fetched at the same time.");
    public static final Setting<Integer> HOST_PARALLEL = Setting.number("ingest.host.parallel", "2", 1, 100,
            "How many feeds of one host are fetched at the same time.");
    public static final Setting<Duration> HOST_PAUSE = Setting.duration("ingest.host.pause", "500ms",
            "The pause between the fetches of two feeds of one host.");
    public static final Setting<String> USER_AGENT = Setting.text("ingest.user.agent", "chappe-ingest/0.1",
            "How the service introduces itself to the servers of feeds; add an address where you can be reached.");
    public static final Setting<String> FETCH_INSIDE = Setting.text("ingest.fetch.inside", "",
            "Hosts inside of the own network that may be fetched from although no feed is there, with commas between.");
    public static final Setting<Duration> PAGE_PAUSE = Setting.duration("ingest.page.pause", "1s",
            "The pause between two pages of a host, for feeds with \"text: page\"; robots.txt can ask for a longer one.");
    public static final Setting<Integer> REMEMBERED = Setting.number("ingest.remembered", "100000", 1, 10_000_000,
            "How many revisions are remembered, to publish none of them twice.");

    public static final Setting<String> GROUP = Setting.text("ingest.group", "chappe-ingest",
            "The instances that share the feeds of news.feeds: a consumer group of Kafka.");
    public static final Setting<Duration> SESSION_TIMEOUT = Setting.duration("ingest.session.timeout", "10s",
            "How long an instance may be silent before others poll its feeds; the broker allows 6s at least.");

    private static final String NONE = "none";
    private static final String SHARED = "shared";
    private static final String BUNDLED = "bundled";
    private static final int MOST_REDIRECTS = 5;

    private final Settings settings;

    /** What articles of files are. */
    public enum Playing {
        /** News: discovered now. */
        LIVE,
        /** The past: discovered when they were published. */
        REPLAY
    }

    private IngestConfig(Settings settings) {
        this.settings = settings;
    }

    /** Every setting of the service, those it shares with the others first. */
    public static List<Setting<?>> table() {
        return Stream.concat(SharedSettings.all().stream(), Stream.of(FEEDS, ARTICLES, PLAYING, PUSH_TOKEN, PUSH_HOST,
                PUSH_PORT, PUSH_BYTES, WEBSUB_CALLBACK, ARTICLE_BYTES, FEED_BYTES, FETCH_TIMEOUT, FETCH_PARALLEL,
                HOST_PARALLEL,
                HOST_PAUSE, FETCH_INSIDE,
                PAGE_PAUSE, USER_AGENT, REMEMBERED, GROUP, SESSION_TIMEOUT)).toList();
    }

    /**
     * Reads the settings.
     *
     * @param known
     *            settings of other services that may be there too
     * @param environment
     *            variables
     * @param file
     *            settings by name, empty when there is no file
     * @throws dev.chappe.schemas.settings.SettingsException
     *             telling every fault at once
     */
    public static IngestConfig read(List<Setting<?>> known, Map<String, String> environment,
            Map<String, String> file) {
        return new IngestConfig(Settings.read(table(), known, environment, file));
    }

    /** The value of a setting of the table. */
    public <T> T get(Setting<T> setting) {
        return settings.get(setting);
    }

    /** The file of articles to play at start. */
    Optional<Path> articles() {
        String path = get(ARTICLES);
        return path.equals(NONE) ? Optional.empty() : Optional.of(Path.of(path));
    }

    /**
     * The feeds of a list to poll; none when there is none.
     *
     * @throws dev.chappe.schemas.settings.SettingsException
     *             when the list is faulty; tells every fault
     */
    public List<FeedSource> feeds() {
        return switch (get(FEEDS)) {
            case NONE, SHARED -> List.of();
            case BUNDLED -> FeedList.bundled();
            default -> FeedList.read(Path.of(get(FEEDS)));
        };
    }

    /** Whether the feeds are those of news.feeds. */
    boolean isShared() {
        return get(FEEDS).equals(SHARED);
    }

    /** What a fetch of a feed may cost. */
    FetchLimits fetchLimits() {
        return new FetchLimits(get(FETCH_TIMEOUT), get(FEED_BYTES), MOST_REDIRECTS);
    }

    /** How much is asked of hosts, and of this machine. */
    FeedPoller.Manners manners() {
        return new FeedPoller.Manners(get(FETCH_PARALLEL), get(HOST_PARALLEL), get(HOST_PAUSE));
    }

    /** Keeps fetches out of the own network, but for the hosts of the feeds and those that a setting names. */
    AddressGuard addressGuard(Predicate<String> feeds) {
        Set<String> named = Stream.of(get(FETCH_INSIDE).split(",", -1)).map(String::strip)
                .filter(host -> !host.isEmpty()).map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new AddressGuard(feeds.or(named::contains));
    }

    /** Who may push articles; empty when nobody may. */
    Optional<PushServer.Rules> push() {
        return get(PUSH_TOKEN).isBlank()
                ? Optional.empty()
                : Optional.of(new PushServer.Rules(get(PUSH_TOKEN), get(PUSH_BYTES)));
    }

    /** Where what is pushed is taken. */
    InetSocketAddress pushAddress() {
        return new InetSocketAddress(get(PUSH_HOST), get(PUSH_PORT));
    }

    /** The address at which hubs reach this instance, without a slash at its end; empty when they cannot. */
    Optional<URI> callback() {
        String address = get(WEBSUB_CALLBACK).strip().replaceAll("/+$", "");
        return address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address));
    }
}
