package dev.chappe.ingest.poll;

import dev.chappe.ingest.schedule.FeedHistory;
import dev.chappe.ingest.schedule.FeedJudge;
import dev.chappe.ingest.schedule.PollFinding;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.websub.Hubs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One feed, polled on and on by a thread of its own. */
final class PolledFeed {

    private static final Logger LOG = LoggerFactory.getLogger(PolledFeed.class);

    private final FeedSource source;
    private final Desk desk;
    /** Taken from before the server is asked until what became of it was handed to the keeper. */
    private final Semaphore asking = new Semaphore(1);
    private final Thread thread;

    /** What the feeds of a poller share. */
    record Desk(FeedPoller.Means means, FeedIntake intake, FeedPoll poll, FeedBoard board, HostTurns turns,
            Clock clock) {}

    /** A feed that is not polled yet, of which something is known. */
    PolledFeed(FeedSource source, FeedHistory known, Desk desk) {
        this.source = source;
        this.desk = desk;
        this.thread = Thread.ofVirtual().name("poll-" + source.id()).unstarted(() -> pollOnAndOn(known));
    }

    String id() {
        return source.id();
    }

    /** Polls it from now on when it is due. */
    void start() {
        thread.start();
    }

    /** Polls it no more from this moment on. */
    void stop() {
        thread.interrupt();
        desk.board().close(id());
        desk.intake().forget(id());
        desk.means().hubs().forget(id());
    }

    /** Waits for the end of a poll that is under way; when it is over, no other begins. */
    boolean isOver(Duration patience) throws InterruptedException {
        return asking.tryAcquire(Math.max(0, patience.toNanos()), TimeUnit.NANOSECONDS);
    }

    /** Has it kept that its server was asked, whatever comes of it: to be asked for everything at the usual time. */
    void keepAsked() {
        desk.board().history(id()).map(FeedHistory::unvalidated)
                .ifPresent(known -> desk.means().keeper().keep(id(), known.next(next(known))));
    }

    private void pollOnAndOn(FeedHistory from) {
        FeedHistory history = from;
        try {
            while (true) {
                Instant due = history.polls().next() == null ? desk.clock().instant() : history.polls().next();
                sleepUntil(due);
                desk.means().keeper().awaitTurn();
                history = pollInTurn(history, due);
            }
        } catch (InterruptedException e) {
            LOG.debug("feed {} is polled no more", source.id());
        }
    }

    private void sleepUntil(Instant due) throws InterruptedException {
        Duration pause = Duration.between(desk.clock().instant(), due);
        if (pause.isPositive()) {
            Thread.sleep(pause);
        }
    }

    private FeedHistory pollInTurn(FeedHistory history, Instant due) throws InterruptedException {
        HostTurns.Turn turn = desk.turns().take(source.url());
        try {
            asking.acquire();
            try {
                desk.means().meters().late(Duration.between(due, desk.clock().instant()));
                return poll(history);
            } finally {
                asking.release();
            }
        } finally {
            turn.end();
        }
    }

    private FeedHistory poll(FeedHistory history) throws InterruptedException {
        FeedPoll.Polled polled = ask(history);
        FeedHistory after = FeedJudge.after(history, polled.finding(), desk.clock().instant());
        desk.means().hubs().polled(source, polled.shown(), desk.poll()::take);
        FeedHistory known = after.next(next(after));
        if (desk.board().note(source, known)) {
            // Were the broker to miss an article, whoever polls next would never be shown it again.
            boolean settled = desk.intake().isSettled(source.id());
            desk.means().keeper().keep(source.id(), settled ? known : known.unvalidated());
        }
        return known;
    }

    private FeedPoll.Polled ask(FeedHistory history) throws InterruptedException {
        try {
            return desk.poll().poll(source, history.validators());
        } catch (RuntimeException e) {
            // A bug; it must not end the polling of this feed for as long as the process lives.
            LOG.error("feed {} cannot be polled", source.id(), e);
            return new FeedPoll.Polled(new PollFinding.Failed("a bug: " + e, null),
                    Hubs.Shown.nothing(source.url()));
        }
    }

    private Instant next(FeedHistory after) {
        Instant now = desk.clock().instant();
        FeedPoller.Means means = desk.means();
        Instant due = means.schedule().next(after, source.interval(), now);
        return means.hubs().restsUntil(source.id()).map(latest -> means.schedule().whilePushed(due, latest, now))
                .orElse(due);
    }
}
