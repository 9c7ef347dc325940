package dev.chappe.ingest.poll;

import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fulltext.FullTexts;
import dev.chappe.ingest.ops.FetchMeters;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.schedule.FeedHistory;
import dev.chappe.ingest.schedule.FeedJudge;
import dev.chappe.ingest.schedule.PollFinding;
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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls feeds from when they are opened until they are closed: a virtual thread for each, which mostly sleeps. */
public final class FeedPoller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);

    private final Means means;
    private final FeedIntake intake;
    private final FeedPoll poll;
    private final FeedBoard board;
    private final Clock clock;
    private final Semaphore atATime;
    private final HostTurns hosts;
    private final Map<String, Polling> feeds = new ConcurrentHashMap<>();

    /**
     * How a feed is polled.
     *
     * @param asking
     *            is taken from before its server is asked until what became of it was handed to the keeper
     */
    private record Polling(FeedSource source, Thread thread, Semaphore asking) {}

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
        this.intake = new FeedIntake(intake, DiscoveryTime.live(clock), means.fullTexts());
        this.poll = new FeedPoll(means.fetcher(), this.intake, means.meters());
        this.board = board;
        this.clock = clock;
        this.atATime = new Semaphore(means.manners().parallel(), true);
        this.hosts = new HostTurns(
                new HostTurns.Manners(means.manners().hostParallel(), means.manners().hostPause()), clock);
    }

    /**
     * Polls feeds from now on. One that is polled already goes on as it is now configured.
     *
     * @param known
     *            what is known of some of them, by id
     */
    public void open(Collection<FeedSource> sources, Map<String, FeedHistory> known) {
        for (FeedSource source : sources) {
            FeedHistory before = Optional.ofNullable(known.get(source.id()))
                    .or(() -> board.history(source.id()).map(FeedHistory::unvalidated))
                    .orElseGet(() -> FeedHistory.unknown(clock.instant()));
            close(List.of(source.id()));
            FeedHistory history = before.next(means.schedule().first(before, sources.size(), clock.instant()));
            board.open(source, history);
            Semaphore asking = new Semaphore(1);
            Thread thread = Thread.ofVirtual().name("poll-" + source.id())
                    .unstarted(() -> pollOnAndOn(source, history, asking));
            feeds.put(source.id(), new Polling(source, thread, asking));
            thread.start();
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
        List<Polling> busy = new ArrayList<>();
        for (String id : ids) {
            Polling feed = feeds.get(id);
            if (feed != null && feed.asking().tryAcquire()) {
                close(List.of(id));
            } else if (feed != null) {
                busy.add(feed);
            }
        }
        for (Polling feed : busy) {
            boolean over = feed.asking().tryAcquire(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            String id = feed.source().id();
            Optional<FeedHistory> before = board.history(id);
            close(List.of(id));
            if (!over && before.isPresent()) {
                FeedHistory asked = before.get().unvalidated();
                means.keeper().keep(id, asked.next(next(feed.source(), asked)));
            }
        }
    }

    /** Polls feeds no more from this moment on. What was taken in is on its way already. */
    public void close(Collection<String> ids) {
        for (String id : ids) {
            Polling feed = feeds.remove(id);
            if (feed != null) {
                feed.thread().interrupt();
                board.close(id);
                intake.forget(id);
                means.hubs().forget(id);
            }
        }
    }

    /** Stops at once; what was taken in is on its way already. */
    @Override
    public void close() {
        close(List.copyOf(feeds.keySet()));
        intake.close();
    }

    private void pollOnAndOn(FeedSource source, FeedHistory from, Semaphore asking) {
        FeedHistory history = from;
        try {
            while (true) {
                Instant due = history.polls().next() == null ? clock.instant() : history.polls().next();
                sleepUntil(due);
                means.keeper().awaitTurn();
                history = pollInTurn(source, history, due, asking);
            }
        } catch (InterruptedException e) {
            LOG.debug("feed {} is polled no more", source.id());
        }
    }

    private FeedHistory pollInTurn(FeedSource source, FeedHistory history, Instant due, Semaphore asking)
            throws InterruptedException {
        HostTurns.Turn turn = hosts.take(source.url());
        try {
            atATime.acquire();
            try {
                asking.acquire();
                try {
                    means.meters().late(Duration.between(due, clock.instant()));
                    return poll(source, history);
                } finally {
                    asking.release();
                }
            } finally {
                atATime.release();
            }
        } finally {
            turn.end();
        }
    }

    private FeedHistory poll(FeedSource source, FeedHistory history) throws InterruptedException {
        FeedPoll.Polled polled = ask(source, history);
        FeedHistory after = FeedJudge.after(history, polled.finding(), clock.instant());
        means.hubs().polled(source, polled.shown(), poll::take);
        FeedHistory known = after.next(next(source, after));
        if (board.note(source, known)) {
            // Were the broker to miss an article, whoever polls next would never be shown it again.
            means.keeper().keep(source.id(), intake.isSettled(source.id()) ? known : known.unvalidated());
        }
        return known;
    }

    private Instant next(FeedSource source, FeedHistory after) {
        Instant now = clock.instant();
        Instant due = means.schedule().next(after, source.interval(), now);
        return means.hubs().restsUntil(source.id()).map(latest -> means.schedule().whilePushed(due, latest, now))
                .orElse(due);
    }

    private FeedPoll.Polled ask(FeedSource source, FeedHistory history) throws InterruptedException {
        try {
            return poll.poll(source, history.validators());
        } catch (RuntimeException e) {
            // A bug; it must not end the polling of this feed for as long as the process lives.
            LOG.error("feed {} cannot be polled", source.id(), e);
            return new FeedPoll.Polled(new PollFinding.Failed("a bug: " + e, null),
                    Hubs.Shown.nothing(source.url()));
        }
    }

    private void sleepUntil(Instant due) throws InterruptedException {
        Duration pause = Duration.between(clock.instant(), due);
        if (pause.isPositive()) {
            Thread.sleep(pause);
        }
    }
}
