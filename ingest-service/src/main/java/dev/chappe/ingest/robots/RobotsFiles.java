package dev.chappe.ingest.robots;

import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fetch.FetchRequest;
import dev.chappe.ingest.fetch.FetchResult;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of the sites that pages are read from: fetched when first needed, and again after a day. */
public final class RobotsFiles {

    private static final Duration KEPT = Duration.ofDays(1);
    /** A site whose rules cannot be had is not read, and asked again after that. */
    private static final Duration KEPT_WITHOUT = Duration.ofHours(1);
    private static final int MOST_SITES = 5_000;
    /** What RFC 9309 wants to be read at least. */
    private static final int MOST_BYTES = 500 * 1024;

    private final FeedFetcher fetcher;
    private final String userAgent;
    private final Clock clock;
    private final Map<String, Kept> sites = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_SITES;
        }
    };

    private record Kept(SiteRules rules, Instant until) {}

    /**
     * @param userAgent
     *            how the fetcher introduces itself
     */
    public RobotsFiles(FeedFetcher fetcher, String userAgent, Clock clock) {
        this.fetcher = fetcher;
        this.userAgent = userAgent;
        this.clock = clock;
    }

    /** The rules of the site that a page is of. */
    public SiteRules of(URI page) throws InterruptedException {
        URI file = page.resolve("/robots.txt");
        String site = file.getScheme() + "://" + file.getAuthority();
        Kept kept = known(site);
        if (kept == null || !clock.instant().isBefore(kept.until())) {
            kept = fetch(file);
            remember(site, kept);
        }
        return kept.rules();
    }

    private Kept fetch(URI file) throws InterruptedException {
        return switch (fetcher.fetch(FetchRequest.of(file, FetchRequest.Wanted.ROBOTS))) {
            case FetchResult.Fetched fetched -> kept(SiteRules.parse(file, head(fetched.document().bytes()), userAgent),
                    KEPT);
            case FetchResult.NotModified notModified -> kept(SiteRules.ALL, KEPT);
            case FetchResult.Failed failed -> switch (failed.reason()) {
                // RFC 9309, 2.3.1.3: a site that has no file allows everything.
                case FORBIDDEN, NOT_FOUND, GONE, REFUSED, WRONG_CONTENT_TYPE, UNEXPECTED_STATUS, TOO_MANY_REDIRECTS ->
                    kept(SiteRules.ALL, KEPT);
                // 2.3.1.4: one that cannot be asked, nothing.
                case UNKNOWN_HOST, INSIDE, NO_CONNECTION, INSECURE, TIMED_OUT, BROKEN_OFF, TOO_LARGE, BAD_REDIRECT,
                        BAD_COMPRESSION, RATE_LIMITED, SERVER_ERROR ->
                    kept(SiteRules.NONE, KEPT_WITHOUT);
            };
        };
    }

    private Kept kept(SiteRules rules, Duration time) {
        return new Kept(rules, clock.instant().plus(time));
    }

    private static byte[] head(byte[] file) {
        return file.length <= MOST_BYTES ? file : Arrays.copyOf(file, MOST_BYTES);
    }

    private @Nullable Kept known(String site) {
        synchronized (sites) {
            return sites.get(site);
        }
    }

    private void remember(String site, Kept rules) {
        synchronized (sites) {
            sites.put(site, rules);
        }
    }
}
