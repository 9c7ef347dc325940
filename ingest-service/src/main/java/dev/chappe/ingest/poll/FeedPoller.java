package dev.chappe.ingest.poll;

import dev.chappe.ingest.fetch.FeedFetcher;
import dev.chappe.ingest.fulltext.FullTexts;
import dev.chappe.ingest.ops.FetchMeters;
import dev.chappe.ingest.publish.ArticleIntake;
import dev.chappe.ingest.publish.DiscoveryTime;
import dev.chappe.ingest.schedule.PollOutcome;
import dev.chappe.ingest.schedule.PollSchedule;
import dev.chappe.ingest.source.FeedSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls a list of feeds for as long as it is open: a virtual thread for each feed, which mostly sleeps. */
public final class FeedPoller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);

    private final FeedIntake intake;
    private final FeedPoll poll;
    private final PollSchedule schedule;
    private final Clock clock;
    private final Semaphore atATime;
    private final List<Thread> threads;

    /**
     * By whom and how feeds are polled.
     *
     * @param fullTexts
     *            completes the articles of feeds that have teasers only
     * @param parallel
     *            how many at the same time
     */
    public record Means(FeedFetcher fetcher, FullTexts fullTexts, FetchMeters meters, PollSchedule schedule,
            int parallel) {}

    /** Starts polling. */
    public FeedPoller(List<FeedSource> sources, Means means, ArticleIntake intake, Clock clock) {
        this.intake = new FeedIntake(intake, DiscoveryTime.live(clock), means.fullTexts());
        this.poll = new FeedPoll(means.fetcher(), this.intake, means.meters());
        this.schedule = means.schedule();
        this.clock = clock;
        this.atATime = new Semaphore(means.parallel());
        this.threads = sources.stream()
                .map(source -> Thread.ofVirtual().name("poll-" + source.id()).start(() -> pollOnAndOn(source)))
                .toList();
        LOG.info("polling {} feeds", sources.size());
    }

    /** Stops at once; what was taken in is on its way already. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        intake.close();
    }

    private void pollOnAndOn(FeedSource source) {
        FeedState state = FeedState.NEW;
        try {
            sleepUntil(schedule.first(clock.instant()));
            while (true) {
                state = poll(source, state);
                sleepUntil(schedule.next(clock.instant(), source.interval(), state.outcome()));
            }
        } catch (InterruptedException e) {
            LOG.debug("feed {} is polled no more", source.id());
        }
    }

    private FeedState poll(FeedSource source, FeedState state) throws InterruptedException {
        atATime.acquire();
        try {
            return poll.poll(source, state);
        } catch (RuntimeException e) {
            // A bug; it must not end the polling of this feed for as long as the process lives.
            LOG.error("feed {} cannot be polled", source.id(), e);
            return new FeedState(new PollOutcome.Failed(state.failuresInARow() + 1, null), null, null);
        } finally {
            atATime.release();
        }
    }

    private void sleepUntil(Instant due) throws InterruptedException {
        Duration pause = Duration.between(clock.instant(), due);
        if (pause.isPositive()) {
            Thread.sleep(pause);
        }
    }
}
