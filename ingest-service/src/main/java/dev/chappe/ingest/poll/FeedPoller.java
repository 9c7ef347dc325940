package dev.chappe.ingest.poll;

import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fulltext.FullTexts;
import dev.chappe.ingest.ops.FetchMeters;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.schedule.FeedHistory;
import dev.chappe.ingest.schedule.PollSchedule;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.websub.Hubs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls feeds from when they are opened until they are closed: a virtual thread for each, which mostly sleeps. */
public final class FeedPoller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);

    private final Means means;
    private final PolledFeed.Desk desk;
    private final Map<String, PolledFeed> feeds = new ConcurrentHashMap<>();

    /**
     * By whom and how feeds are polled.
     *
     * @param fullTexts
     *            completes the articles of feeds that have teasers only
     * @param hubs
     *            push some of the feeds
     * @param keeper
     *            of what is known of the feeds
     */
    public record Means(FeedFetcher fetcher, FullTexts fullTexts, FetchMeters meters, PollSchedule schedule,
            Manners manners, Hubs hubs, FeedKeeper keeper) {}

    /**
     * How much is asked of others, and of this machine.
     *
     * @param parallel
     *            the most polls at the same time
     * @param hostParallel
     *            the most polls of one host at the same time
     * @param hostPause
     *            between the beginnings of two polls of one host
     */
    public record Manners(int parallel, int hostParallel, Duration hostPause) {}

    /** A poller without feeds. */
    public FeedPoller(Means means, ArticleIntake intake, FeedBoard board, Clock clock) {
        this.means = means;
        FeedIntake taking = new FeedIntake(intake, DiscoveryTime.live(clock), means.fullTexts());
        this.desk = new PolledFeed.Desk(means, taking, new FeedPoll(means.fetcher(), taking, means.meters()), board,
                new HostTurns(means.manners(), clock), clock);
    }

    /**
     * Polls feeds from now on. One that is polled already goes on as it is now configured.
     *
     * @param known
     *            what is known of some of them, by id
     */
    public void open(Collection<FeedSource> sources, Map<String, FeedHistory> known) {
        for (FeedSource source : sources) {
            Instant now = desk.clock().instant();
            FeedHistory before = Optional.ofNullable(known.get(source.id()))
                    .or(() -> desk.board().history(source.id()).map(FeedHistory::unvalidated))
                    .orElseGet(() -> FeedHistory.unknown(now));
            close(List.of(source.id()));
            FeedHistory history = before.next(means.schedule().first(before, sources.size(), now));
            desk.board().open(source, history);
            PolledFeed feed = new PolledFeed(source, history, desk);
            feeds.put(source.id(), feed);
            feed.start();
        }
        LOG.info("polling {} feeds, {} of them from now on", feeds.size(), sources.size());
    }

    /**
     * Leaves feeds to whoever polls them next. What was asked for already is brought to its end, so that it is known that it
     * was asked for: no feed is polled by two one after the other.
     *
     * @param patience
     *            how long is waited for servers, in all; a feed whose server takes longer is due at the usual time again, and
     *            is then asked for all it has
     */
    public void handOver(Collection<String> ids, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        List<PolledFeed> busy = new ArrayList<>();
        for (String id : ids) {
            PolledFeed feed = feeds.get(id);
            if (feed != null && feed.isOver(Duration.ZERO)) {
                close(List.of(id));
            } else if (feed != null) {
                busy.add(feed);
            }
        }
        for (PolledFeed feed : busy) {
            if (!feed.isOver(Duration.ofNanos(end - System.nanoTime()))) {
                feed.keepAsked();
            }
            close(List.of(feed.id()));
        }
    }

    /** Polls feeds no more from this moment on. What was taken in is on its way already. */
    public void close(Collection<String> ids) {
        for (String id : ids) {
            PolledFeed feed = feeds.remove(id);
            if (feed != null) {
                feed.stop();
            }
        }
    }

    /** Stops at once; what was taken in is on its way already. */
    @Override
    public void close() {
        close(List.copyOf(feeds.keySet()));
        desk.intake().close();
    }
}
